// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{UnrecognizedMember, tagged};
use super::{Dot, Line};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Figure {
    Line(Line),
    Dot(Dot),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

impl From<Line> for Figure {
    fn from(value: Line) -> Self {
        Self::Line(value)
    }
}

impl From<Dot> for Figure {
    fn from(value: Dot) -> Self {
        Self::Dot(value)
    }
}

impl Serialize for Figure {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Line(value) => value.serialize(serializer),
            Self::Dot(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Figure {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        tagged::deserialize(deserializer)
    }
}

impl<'de> tagged::TaggedUnion<'de> for Figure {
    const NAME: &'static str = "Figure";
    const TAG: &'static str = "kind";
    const TAGS: &'static [&'static str] = &["Line", "Dot"];

    fn from_tag<D: Deserializer<'de>>(tag: &str, member: D) -> Result<Self, D::Error> {
        match tag {
            "Line" => Deserialize::deserialize(member).map(Self::Line),
            "Dot" => Deserialize::deserialize(member).map(Self::Dot),
            _ => UnrecognizedMember::read(member).map(Self::Unrecognized),
        }
    }
}
