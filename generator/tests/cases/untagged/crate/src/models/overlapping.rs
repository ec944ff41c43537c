// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::{UnrecognizedMember, probe, untagged};
use super::{Aged, Named};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Overlapping {
    Named(Named),
    Aged(Aged),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

impl From<Named> for Overlapping {
    fn from(value: Named) -> Self {
        Self::Named(value)
    }
}

impl From<Aged> for Overlapping {
    fn from(value: Aged) -> Self {
        Self::Aged(value)
    }
}

impl Serialize for Overlapping {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Named(value) => value.serialize(serializer),
            Self::Aged(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Overlapping {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        untagged::deserialize(deserializer)
    }
}

impl untagged::UntaggedUnion for Overlapping {
    const NAME: &'static str = "Overlapping";
    const PROBES: &'static [probe::Probe] = &[
        probe::of("Named", probe::Kinds::OBJECT).knows(&["name"]),
        probe::of("Aged", probe::Kinds::OBJECT).knows(&["age"]),
    ];
    const ANY_OF: bool = true;
    const OPEN: bool = false;

    fn from_member(
        index: usize,
        value: &untagged::Content<'_>,
    ) -> Result<Self, serde_json::Error> {
        match index {
            0 => Deserialize::deserialize(value).map(Self::Named),
            _ => Deserialize::deserialize(value).map(Self::Aged),
        }
    }

    fn whole(value: Value) -> Option<Self> {
        Some(Self::Unrecognized(UnrecognizedMember::new(value)))
    }
}
