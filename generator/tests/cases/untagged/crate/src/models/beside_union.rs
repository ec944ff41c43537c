// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::runtime::{object, untagged_union};

/// What the members do not name is kept.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BesideUnion {
    WithName(BesideUnionWithName),
    WithNumber(BesideUnionWithNumber),
    /// Open
    Open(Map<String, Value>),
}

untagged_union! {
    BesideUnion: one_of {
        WithName(BesideUnionWithName) => OBJECT requires("name") knows("name") keeps_unknown,
        WithNumber(BesideUnionWithNumber) => OBJECT
            requires("number")
            knows("number")
            keeps_unknown,
        Open => OBJECT keeps_unknown,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BesideUnionWithName {
    pub name: String,
    /// The properties that the document does not name.
    pub additional_properties: BTreeMap<String, Value>,
}

impl BesideUnionWithName {
    /// Makes a new `BesideUnionWithName` with everything optional left out.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

object::model! {
    BesideUnionWithName {
        "name" => name: required,
        _ => additional_properties: kept,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BesideUnionWithNumber {
    pub number: i128,
    /// The properties that the document does not name.
    pub additional_properties: BTreeMap<String, Value>,
}

impl BesideUnionWithNumber {
    /// Makes a new `BesideUnionWithNumber` with everything optional left out.
    #[inline]
    pub fn new(number: i128) -> Self {
        Self {
            number,
            additional_properties: BTreeMap::new(),
        }
    }
}

object::model! {
    BesideUnionWithNumber {
        "number" => number: required whole,
        _ => additional_properties: kept,
    }
}
