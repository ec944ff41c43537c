// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::{UnrecognizedMember, probe, untagged};
use super::{Origin, Print};

/// Both fit at once.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Details {
    Origin(Origin),
    Print(Print),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

impl From<Origin> for Details {
    fn from(value: Origin) -> Self {
        Self::Origin(value)
    }
}

impl From<Print> for Details {
    fn from(value: Print) -> Self {
        Self::Print(value)
    }
}

impl Serialize for Details {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Origin(value) => value.serialize(serializer),
            Self::Print(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Details {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        untagged::deserialize(deserializer)
    }
}

impl untagged::UntaggedUnion for Details {
    const NAME: &'static str = "Details";
    const PROBES: &'static [probe::Probe] = &[
        probe::of("Origin", probe::Kinds::OBJECT).knows(&["country"]),
        probe::of("Print", probe::Kinds::OBJECT).knows(&["edition"]),
    ];
    const ANY_OF: bool = true;
    const OPEN: bool = false;

    fn from_member(
        index: usize,
        value: &untagged::Content<'_>,
    ) -> Result<Self, serde_json::Error> {
        match index {
            0 => Deserialize::deserialize(value).map(Self::Origin),
            _ => Deserialize::deserialize(value).map(Self::Print),
        }
    }

    fn whole(value: Value) -> Option<Self> {
        Some(Self::Unrecognized(UnrecognizedMember::new(value)))
    }
}
