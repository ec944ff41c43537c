// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{UnrecognizedMember, tagged};
use super::{Audio, Text};

/// Two tags lead to one schema, and one schema says nothing of its tag.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Medium {
    Paperback(Text),
    Audio(Audio),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

impl From<Text> for Medium {
    fn from(value: Text) -> Self {
        Self::Paperback(value)
    }
}

impl From<Audio> for Medium {
    fn from(value: Audio) -> Self {
        Self::Audio(value)
    }
}

impl Serialize for Medium {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Paperback(value) => value.serialize(serializer),
            Self::Audio(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Medium {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        tagged::deserialize(deserializer)
    }
}

impl<'de> tagged::TaggedUnion<'de> for Medium {
    const NAME: &'static str = "Medium";
    const TAG: &'static str = "medium";
    const TAGS: &'static [&'static str] = &["paperback", "hardcover", "audio"];

    fn from_tag<D: Deserializer<'de>>(tag: &str, member: D) -> Result<Self, D::Error> {
        match tag {
            "paperback" | "hardcover" => {
                Deserialize::deserialize(member).map(Self::Paperback)
            }
            "audio" => Deserialize::deserialize(member).map(Self::Audio),
            _ => UnrecognizedMember::read(member).map(Self::Unrecognized),
        }
    }
}
