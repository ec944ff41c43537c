// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{probe, untagged};
use super::{Circle, Square};

/// Two unions side by side, with the same members.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SameUnions {
    Circle(Circle),
    Square(Square),
}

impl From<Circle> for SameUnions {
    fn from(value: Circle) -> Self {
        Self::Circle(value)
    }
}

impl From<Square> for SameUnions {
    fn from(value: Square) -> Self {
        Self::Square(value)
    }
}

impl Serialize for SameUnions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Circle(value) => value.serialize(serializer),
            Self::Square(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for SameUnions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        untagged::deserialize(deserializer)
    }
}

impl untagged::UntaggedUnion for SameUnions {
    const NAME: &'static str = "SameUnions";
    const PROBES: &'static [probe::Probe] = &[
        probe::of("Circle", probe::Kinds::OBJECT)
            .requires(&["radius"])
            .knows(&["radius"]),
        probe::of("Square", probe::Kinds::OBJECT).requires(&["side"]).knows(&["side"]),
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
