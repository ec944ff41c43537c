// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{UnrecognizedMember, tagged};
use super::{Dot, Line};

/// Among its own members, by way of another union.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Shape {
    Dot(Dot),
    Line(Line),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

impl From<Dot> for Shape {
    fn from(value: Dot) -> Self {
        Self::Dot(value)
    }
}

impl From<Line> for Shape {
    fn from(value: Line) -> Self {
        Self::Line(value)
    }
}

impl Serialize for Shape {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Dot(value) => value.serialize(serializer),
            Self::Line(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Shape {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        tagged::deserialize(deserializer)
    }
}

impl<'de> tagged::TaggedUnion<'de> for Shape {
    const NAME: &'static str = "Shape";
    const TAG: &'static str = "kind";
    const TAGS: &'static [&'static str] = &["Dot", "Line"];

    fn from_tag<D: Deserializer<'de>>(tag: &str, member: D) -> Result<Self, D::Error> {
        match tag {
            "Dot" => Deserialize::deserialize(member).map(Self::Dot),
            "Line" => Deserialize::deserialize(member).map(Self::Line),
            _ => UnrecognizedMember::read(member).map(Self::Unrecognized),
        }
    }
}
