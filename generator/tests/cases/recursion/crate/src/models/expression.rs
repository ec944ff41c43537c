// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{UnrecognizedMember, tagged};
use super::{Leaf, Not};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Expression {
    Not(Not),
    Leaf(Leaf),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

impl From<Not> for Expression {
    fn from(value: Not) -> Self {
        Self::Not(value)
    }
}

impl From<Leaf> for Expression {
    fn from(value: Leaf) -> Self {
        Self::Leaf(value)
    }
}

impl Serialize for Expression {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Not(value) => value.serialize(serializer),
            Self::Leaf(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Expression {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        tagged::deserialize(deserializer)
    }
}

impl<'de> tagged::TaggedUnion<'de> for Expression {
    const NAME: &'static str = "Expression";
    const TAG: &'static str = "op";
    const TAGS: &'static [&'static str] = &["Not", "Leaf"];

    fn from_tag<D: Deserializer<'de>>(tag: &str, member: D) -> Result<Self, D::Error> {
        match tag {
            "Not" => Deserialize::deserialize(member).map(Self::Not),
            "Leaf" => Deserialize::deserialize(member).map(Self::Leaf),
            _ => UnrecognizedMember::read(member).map(Self::Unrecognized),
        }
    }
}
