// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{UnrecognizedMember, tagged};
use super::{Cat, Dog};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Animal {
    Cat(Cat),
    Dog(Dog),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

impl From<Cat> for Animal {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<Dog> for Animal {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

impl Serialize for Animal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Cat(value) => value.serialize(serializer),
            Self::Dog(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Animal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        tagged::deserialize(deserializer)
    }
}

impl<'de> tagged::TaggedUnion<'de> for Animal {
    const NAME: &'static str = "Animal";
    const TAG: &'static str = "kind";
    const TAGS: &'static [&'static str] = &["cat", "dog"];

    fn from_tag<D: Deserializer<'de>>(tag: &str, member: D) -> Result<Self, D::Error> {
        match tag {
            "cat" => Deserialize::deserialize(member).map(Self::Cat),
            "dog" => Deserialize::deserialize(member).map(Self::Dog),
            _ => UnrecognizedMember::read(member).map(Self::Unrecognized),
        }
    }
}
