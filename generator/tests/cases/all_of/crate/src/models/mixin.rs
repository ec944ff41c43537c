// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{object, probe, untagged};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Mixin {
    Circle(MixinCircle),
    Square(MixinSquare),
}

impl From<MixinCircle> for Mixin {
    fn from(value: MixinCircle) -> Self {
        Self::Circle(value)
    }
}

impl From<MixinSquare> for Mixin {
    fn from(value: MixinSquare) -> Self {
        Self::Square(value)
    }
}

impl Serialize for Mixin {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Circle(value) => value.serialize(serializer),
            Self::Square(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Mixin {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        untagged::deserialize(deserializer)
    }
}

impl untagged::UntaggedUnion for Mixin {
    const NAME: &'static str = "Mixin";
    const PROBES: &'static [probe::Probe] = &[
        probe::of("Circle", probe::Kinds::OBJECT)
            .requires(&["colour", "circle"])
            .knows(&["colour", "circle"]),
        probe::of("Square", probe::Kinds::OBJECT)
            .requires(&["colour", "square"])
            .knows(&["colour", "square"]),
    ];
    const ANY_OF: bool = false;
    const OPEN: bool = false;

    fn from_member(
        index: usize,
        value: &untagged::Content<'_>,
    ) -> Result<Self, serde_json::Error> {
        match index {
            0 => Deserialize::deserialize(value).map(Self::Circle),
            _ => Deserialize::deserialize(value).map(Self::Square),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MixinCircle {
    pub colour: String,
    pub circle: f64,
}

impl MixinCircle {
    /// Makes a new `MixinCircle`.
    pub fn new(colour: impl Into<String>, circle: f64) -> Self {
        Self {
            colour: colour.into(),
            circle,
        }
    }
}

object::model! {
    MixinCircle {
        "colour" => colour: required,
        "circle" => circle: required,
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MixinSquare {
    pub colour: String,
    pub square: f64,
}

impl MixinSquare {
    /// Makes a new `MixinSquare`.
    pub fn new(colour: impl Into<String>, square: f64) -> Self {
        Self {
            colour: colour.into(),
            square,
        }
    }
}

object::model! {
    MixinSquare {
        "colour" => colour: required,
        "square" => square: required,
    }
}
