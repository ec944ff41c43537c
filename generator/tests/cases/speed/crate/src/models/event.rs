// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{UnrecognizedMember, tagged};
use super::{Created, Moved, Removed, Renamed};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Event {
    Created(Created),
    Moved(Moved),
    Renamed(Renamed),
    Removed(Removed),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

impl From<Created> for Event {
    fn from(value: Created) -> Self {
        Self::Created(value)
    }
}

impl From<Moved> for Event {
    fn from(value: Moved) -> Self {
        Self::Moved(value)
    }
}

impl From<Renamed> for Event {
    fn from(value: Renamed) -> Self {
        Self::Renamed(value)
    }
}

impl From<Removed> for Event {
    fn from(value: Removed) -> Self {
        Self::Removed(value)
    }
}

impl Serialize for Event {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Created(value) => value.serialize(serializer),
            Self::Moved(value) => value.serialize(serializer),
            Self::Renamed(value) => value.serialize(serializer),
            Self::Removed(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Event {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        tagged::deserialize(deserializer)
    }
}

impl<'de> tagged::TaggedUnion<'de> for Event {
    const NAME: &'static str = "Event";
    const TAG: &'static str = "kind";
    const TAGS: &'static [&'static str] = &["created", "moved", "renamed", "removed"];

    fn from_tag<D: Deserializer<'de>>(tag: &str, member: D) -> Result<Self, D::Error> {
        match tag {
            "created" => Deserialize::deserialize(member).map(Self::Created),
            "moved" => Deserialize::deserialize(member).map(Self::Moved),
            "renamed" => Deserialize::deserialize(member).map(Self::Renamed),
            "removed" => Deserialize::deserialize(member).map(Self::Removed),
            _ => UnrecognizedMember::read(member).map(Self::Unrecognized),
        }
    }
}
