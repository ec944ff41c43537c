// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{object, untagged_union};
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

untagged_union! {
    Leaflet: one_of {
        ShortLeaflet(LeafletShortLeaflet) => OBJECT requires("id") knows("id"),
        LongLeaflet(LeafletLongLeaflet) => OBJECT requires("id") knows("id", "place"),
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
