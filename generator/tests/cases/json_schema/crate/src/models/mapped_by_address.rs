// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{UnrecognizedMember, tagged};
use super::{Anchored, Tree};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MappedByAddress {
    One(Anchored),
    Two(Tree),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

impl From<Anchored> for MappedByAddress {
    fn from(value: Anchored) -> Self {
        Self::One(value)
    }
}

impl From<Tree> for MappedByAddress {
    fn from(value: Tree) -> Self {
        Self::Two(value)
    }
}

impl Serialize for MappedByAddress {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::One(value) => value.serialize(serializer),
            Self::Two(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for MappedByAddress {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        tagged::deserialize(deserializer)
    }
}

impl<'de> tagged::TaggedUnion<'de> for MappedByAddress {
    const NAME: &'static str = "MappedByAddress";
    const TAG: &'static str = "kind";
    const TAGS: &'static [&'static str] = &["one", "two"];

    fn from_tag<D: Deserializer<'de>>(tag: &str, member: D) -> Result<Self, D::Error> {
        match tag {
            "one" => Deserialize::deserialize(member).map(Self::One),
            "two" => Deserialize::deserialize(member).map(Self::Two),
            _ => UnrecognizedMember::read(member).map(Self::Unrecognized),
        }
    }
}
