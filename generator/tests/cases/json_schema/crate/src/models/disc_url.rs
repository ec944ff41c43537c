// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{UnrecognizedMember, tagged};
use super::{Anchored, Tree};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiscUrl {
    Anchored(Anchored),
    Two(Tree),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

impl From<Anchored> for DiscUrl {
    fn from(value: Anchored) -> Self {
        Self::Anchored(value)
    }
}

impl From<Tree> for DiscUrl {
    fn from(value: Tree) -> Self {
        Self::Two(value)
    }
}

impl Serialize for DiscUrl {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Anchored(value) => value.serialize(serializer),
            Self::Two(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for DiscUrl {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        tagged::deserialize(deserializer)
    }
}

impl<'de> tagged::TaggedUnion<'de> for DiscUrl {
    const NAME: &'static str = "DiscUrl";
    const TAG: &'static str = "kind";
    const TAGS: &'static [&'static str] = &["Anchored", "two", "three"];

    fn from_tag<D: Deserializer<'de>>(tag: &str, member: D) -> Result<Self, D::Error> {
        match tag {
            "Anchored" => Deserialize::deserialize(member).map(Self::Anchored),
            "two" | "three" => Deserialize::deserialize(member).map(Self::Two),
            _ => UnrecognizedMember::read(member).map(Self::Unrecognized),
        }
    }
}
