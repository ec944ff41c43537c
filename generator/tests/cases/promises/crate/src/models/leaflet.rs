// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{object, probe, untagged};
use super::Place;

/// Every member fits what is in both; one of them loses nothing.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Leaflet {
    /// Short leaflet
    ShortLeaflet(LeafletShortLeaflet),
    /// Long leaflet
    LongLeaflet(LeafletLongLeaflet),
}

impl From<LeafletShortLeaflet> for Leaflet {
    fn from(value: LeafletShortLeaflet) -> Self {
        Self::ShortLeaflet(value)
    }
}

impl From<LeafletLongLeaflet> for Leaflet {
    fn from(value: LeafletLongLeaflet) -> Self {
        Self::LongLeaflet(value)
    }
}

impl Serialize for Leaflet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ShortLeaflet(value) => value.serialize(serializer),
            Self::LongLeaflet(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Leaflet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        untagged::deserialize(deserializer)
    }
}

impl untagged::UntaggedUnion for Leaflet {
    const NAME: &'static str = "Leaflet";
    const PROBES: &'static [probe::Probe] = &[
        probe::of("ShortLeaflet", probe::Kinds::OBJECT).requires(&["id"]).knows(&["id"]),
        probe::of("LongLeaflet", probe::Kinds::OBJECT)
            .requires(&["id"])
            .knows(&["id", "place"]),
    ];
    const ANY_OF: bool = false;
    const OPEN: bool = false;

    fn from_member(
        index: usize,
        value: &untagged::Content<'_>,
    ) -> Result<Self, serde_json::Error> {
        match index {
            0 => Deserialize::deserialize(value).map(Self::ShortLeaflet),
            _ => Deserialize::deserialize(value).map(Self::LongLeaflet),
        }
    }
}

/// Short leaflet
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct LeafletShortLeaflet {
    pub id: String,
}

impl LeafletShortLeaflet {
    /// Makes a new `LeafletShortLeaflet`.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

object::model! {
    LeafletShortLeaflet {
        "id" => id: required,
    }
}

/// Long leaflet
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct LeafletLongLeaflet {
    pub id: String,
    pub place: Option<Place>,
}

impl LeafletLongLeaflet {
    /// Makes a new `LeafletLongLeaflet` with everything optional left out.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), place: None }
    }

    /// Sets `place`.
    pub fn with_place(mut self, value: impl Into<Place>) -> Self {
        self.place = Some(value.into());
        self
    }
}

object::model! {
    LeafletLongLeaflet {
        "id" => id: required,
        "place" => place: optional,
    }
}
