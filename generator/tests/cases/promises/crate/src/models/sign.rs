// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{UnrecognizedMember, tagged};
use super::{Audio, Text};

/// The tags are the names of the schemas.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sign {
    Text(Text),
    Audio(Audio),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

impl From<Text> for Sign {
    fn from(value: Text) -> Self {
        Self::Text(value)
    }
}

impl From<Audio> for Sign {
    fn from(value: Audio) -> Self {
        Self::Audio(value)
    }
}

impl Serialize for Sign {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::Audio(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Sign {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        tagged::deserialize(deserializer)
    }
}

impl<'de> tagged::TaggedUnion<'de> for Sign {
    const NAME: &'static str = "Sign";
    const TAG: &'static str = "medium";
    const TAGS: &'static [&'static str] = &["Text", "Audio"];

    fn from_tag<D: Deserializer<'de>>(tag: &str, member: D) -> Result<Self, D::Error> {
        match tag {
            "Text" => Deserialize::deserialize(member).map(Self::Text),
            "Audio" => Deserialize::deserialize(member).map(Self::Audio),
            _ => UnrecognizedMember::read(member).map(Self::Unrecognized),
        }
    }
}
