// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::{UnrecognizedMember, object, probe, untagged};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnyOfOverlap {
    A(AnyOfOverlapA),
    B(AnyOfOverlapB),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

impl From<AnyOfOverlapA> for AnyOfOverlap {
    fn from(value: AnyOfOverlapA) -> Self {
        Self::A(value)
    }
}

impl From<AnyOfOverlapB> for AnyOfOverlap {
    fn from(value: AnyOfOverlapB) -> Self {
        Self::B(value)
    }
}

impl Serialize for AnyOfOverlap {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::A(value) => value.serialize(serializer),
            Self::B(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for AnyOfOverlap {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        untagged::deserialize(deserializer)
    }
}

impl untagged::UntaggedUnion for AnyOfOverlap {
    const NAME: &'static str = "AnyOfOverlap";
    const PROBES: &'static [probe::Probe] = &[
        probe::of("A", probe::Kinds::OBJECT).knows(&["a"]),
        probe::of("B", probe::Kinds::OBJECT).knows(&["b"]),
    ];
    const ANY_OF: bool = true;
    const OPEN: bool = false;

    fn from_member(
        index: usize,
        value: &untagged::Content<'_>,
    ) -> Result<Self, serde_json::Error> {
        match index {
            0 => Deserialize::deserialize(value).map(Self::A),
            _ => Deserialize::deserialize(value).map(Self::B),
        }
    }

    fn whole(value: Value) -> Option<Self> {
        Some(Self::Unrecognized(UnrecognizedMember::new(value)))
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AnyOfOverlapA {
    pub a: Option<String>,
}

impl AnyOfOverlapA {
    /// Sets `a`.
    pub fn with_a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }
}

object::model! {
    AnyOfOverlapA: Default {
        "a" => a: optional,
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AnyOfOverlapB {
    pub b: Option<String>,
}

impl AnyOfOverlapB {
    /// Sets `b`.
    pub fn with_b(mut self, value: impl Into<String>) -> Self {
        self.b = Some(value.into());
        self
    }
}

object::model! {
    AnyOfOverlapB: Default {
        "b" => b: optional,
    }
}
