// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{UnrecognizedMember, tagged};
use super::Cat;

/// One member so far, and a discriminator for more.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Alone {
    Cat(Cat),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

impl From<Cat> for Alone {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl Serialize for Alone {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Cat(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Alone {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        tagged::deserialize(deserializer)
    }
}

impl<'de> tagged::TaggedUnion<'de> for Alone {
    const NAME: &'static str = "Alone";
    const TAG: &'static str = "kind";
    const TAGS: &'static [&'static str] = &["cat"];

    fn from_tag<D: Deserializer<'de>>(tag: &str, member: D) -> Result<Self, D::Error> {
        match tag {
            "cat" => Deserialize::deserialize(member).map(Self::Cat),
            _ => UnrecognizedMember::read(member).map(Self::Unrecognized),
        }
    }
}
