// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::{JsonNullable, object, probe, untagged};

/// With a discriminator of which the members say nothing.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Vague {
    /// Left
    Left(VagueLeft),
    /// Right
    Right(VagueRight),
}

impl From<VagueLeft> for Vague {
    fn from(value: VagueLeft) -> Self {
        Self::Left(value)
    }
}

impl From<VagueRight> for Vague {
    fn from(value: VagueRight) -> Self {
        Self::Right(value)
    }
}

impl Serialize for Vague {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Left(value) => value.serialize(serializer),
            Self::Right(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Vague {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        untagged::deserialize(deserializer)
    }
}

impl untagged::UntaggedUnion for Vague {
    const NAME: &'static str = "Vague";
    const PROBES: &'static [probe::Probe] = &[
        probe::of("Left", probe::Kinds::OBJECT)
            .requires(&["left"])
            .knows(&["left", "side"]),
        probe::of("Right", probe::Kinds::OBJECT)
            .requires(&["right"])
            .knows(&["right", "side"]),
    ];
    const ANY_OF: bool = false;
    const OPEN: bool = false;

    fn from_member(
        index: usize,
        value: &untagged::Content<'_>,
    ) -> Result<Self, serde_json::Error> {
        match index {
            0 => Deserialize::deserialize(value).map(Self::Left),
            _ => Deserialize::deserialize(value).map(Self::Right),
        }
    }
}

/// Left
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct VagueLeft {
    pub left: String,
    /// Tells the members of a union apart.
    pub side: JsonNullable<Value>,
}

impl VagueLeft {
    /// Makes a new `VagueLeft` with everything optional left out.
    pub fn new(left: impl Into<String>) -> Self {
        Self {
            left: left.into(),
            side: JsonNullable::Undefined,
        }
    }

    /// Sets `side`.
    pub fn with_side(mut self, value: impl Into<JsonNullable<Value>>) -> Self {
        self.side = value.into();
        self
    }
}

object::model! {
    VagueLeft {
        "left" => left: required,
        "side" => side: nullable,
    }
}

/// Right
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct VagueRight {
    pub right: String,
    /// Tells the members of a union apart.
    pub side: JsonNullable<Value>,
}

impl VagueRight {
    /// Makes a new `VagueRight` with everything optional left out.
    pub fn new(right: impl Into<String>) -> Self {
        Self {
            right: right.into(),
            side: JsonNullable::Undefined,
        }
    }

    /// Sets `side`.
    pub fn with_side(mut self, value: impl Into<JsonNullable<Value>>) -> Self {
        self.side = value.into();
        self
    }
}

object::model! {
    VagueRight {
        "right" => right: required,
        "side" => side: nullable,
    }
}
