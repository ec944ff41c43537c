// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{UnrecognizedMember, tagged};
use super::{Click, Key};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Nullable {
    Click(Click),
    Key(Key),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

impl From<Click> for Nullable {
    fn from(value: Click) -> Self {
        Self::Click(value)
    }
}

impl From<Key> for Nullable {
    fn from(value: Key) -> Self {
        Self::Key(value)
    }
}

impl Serialize for Nullable {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Click(value) => value.serialize(serializer),
            Self::Key(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Nullable {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        tagged::deserialize(deserializer)
    }
}

impl<'de> tagged::TaggedUnion<'de> for Nullable {
    const NAME: &'static str = "Nullable";
    const TAG: &'static str = "type";
    const TAGS: &'static [&'static str] = &["click", "key"];

    fn from_tag<D: Deserializer<'de>>(tag: &str, member: D) -> Result<Self, D::Error> {
        match tag {
            "click" => Deserialize::deserialize(member).map(Self::Click),
            "key" => Deserialize::deserialize(member).map(Self::Key),
            _ => UnrecognizedMember::read(member).map(Self::Unrecognized),
        }
    }
}
