// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::{UnrecognizedMember, probe, untagged};
use super::{Circle, Square};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Either {
    Boolean(bool),
    Circle(Circle),
    Square(Square),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

impl From<Circle> for Either {
    fn from(value: Circle) -> Self {
        Self::Circle(value)
    }
}

impl From<Square> for Either {
    fn from(value: Square) -> Self {
        Self::Square(value)
    }
}

impl Serialize for Either {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Boolean(value) => value.serialize(serializer),
            Self::Circle(value) => value.serialize(serializer),
            Self::Square(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Either {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        untagged::deserialize(deserializer)
    }
}

impl untagged::UntaggedUnion for Either {
    const NAME: &'static str = "Either";
    const PROBES: &'static [probe::Probe] = &[
        probe::of("Boolean", probe::Kinds::BOOLEAN),
        probe::of("Circle", probe::Kinds::OBJECT)
            .requires(&["radius"])
            .knows(&["radius"])
            .keeps_unknown(),
        probe::of("Square", probe::Kinds::OBJECT)
            .requires(&["side"])
            .knows(&["side"])
            .keeps_unknown(),
    ];
    const ANY_OF: bool = false;
    const OPEN: bool = true;

    fn from_member(
        index: usize,
        value: &untagged::Content<'_>,
    ) -> Result<Self, serde_json::Error> {
        match index {
            0 => Deserialize::deserialize(value).map(Self::Boolean),
            1 => Deserialize::deserialize(value).map(Self::Circle),
            _ => Deserialize::deserialize(value).map(Self::Square),
        }
    }

    fn whole(value: Value) -> Option<Self> {
        Some(Self::Unrecognized(UnrecognizedMember::new(value)))
    }
}
