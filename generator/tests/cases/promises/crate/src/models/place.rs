// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{probe, untagged};
use super::{Cellar, Shelf};

/// Told apart by a required property.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Place {
    Shelf(Shelf),
    Cellar(Cellar),
    String(String),
}

impl From<Shelf> for Place {
    fn from(value: Shelf) -> Self {
        Self::Shelf(value)
    }
}

impl From<Cellar> for Place {
    fn from(value: Cellar) -> Self {
        Self::Cellar(value)
    }
}

impl Serialize for Place {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Shelf(value) => value.serialize(serializer),
            Self::Cellar(value) => value.serialize(serializer),
            Self::String(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Place {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        untagged::deserialize(deserializer)
    }
}

impl untagged::UntaggedUnion for Place {
    const NAME: &'static str = "Place";
    const PROBES: &'static [probe::Probe] = &[
        probe::of("Shelf", probe::Kinds::OBJECT)
            .requires(&["shelf"])
            .knows(&["shelf", "board"]),
        probe::of("Cellar", probe::Kinds::OBJECT)
            .requires(&["cellar"])
            .knows(&["cellar", "board"]),
        probe::of("String", probe::Kinds::STRING),
    ];
    const ANY_OF: bool = false;
    const OPEN: bool = false;

    fn from_member(
        index: usize,
        value: &untagged::Content<'_>,
    ) -> Result<Self, serde_json::Error> {
        match index {
            0 => Deserialize::deserialize(value).map(Self::Shelf),
            1 => Deserialize::deserialize(value).map(Self::Cellar),
            _ => Deserialize::deserialize(value).map(Self::String),
        }
    }
}
