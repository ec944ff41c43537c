// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::runtime::{object, untagged_union};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BesideNested {
    Value(BesideNestedValue),
    /// Flagged
    Flagged(BesideNestedFlagged),
}

untagged_union! {
    BesideNested: one_of {
        Value(BesideNestedValue) => OBJECT knows("name", "number") keeps_unknown,
        Flagged(BesideNestedFlagged) => OBJECT requires("flag") knows("flag") keeps_unknown,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BesideNestedValue {
    WithName(BesideNestedValueWithName),
    WithNumber(BesideNestedValueWithNumber),
}

untagged_union! {
    BesideNestedValue: one_of {
        WithName(BesideNestedValueWithName) => OBJECT requires("name") knows("name") keeps_unknown,
        WithNumber(BesideNestedValueWithNumber) => OBJECT
            requires("number")
            knows("number")
            keeps_unknown,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BesideNestedValueWithName {
    pub name: String,
    /// The properties that the document does not name.
    pub additional_properties: BTreeMap<String, Value>,
}

impl BesideNestedValueWithName {
    /// Makes a new `BesideNestedValueWithName` with everything optional left out.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

object::model! {
    BesideNestedValueWithName {
        "name" => name: required,
        _ => additional_properties: kept,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BesideNestedValueWithNumber {
    pub number: i128,
    /// The properties that the document does not name.
    pub additional_properties: BTreeMap<String, Value>,
}

impl BesideNestedValueWithNumber {
    /// Makes a new `BesideNestedValueWithNumber` with everything optional left out.
    #[inline]
    pub fn new(number: i128) -> Self {
        Self {
            number,
            additional_properties: BTreeMap::new(),
        }
    }
}

object::model! {
    BesideNestedValueWithNumber {
        "number" => number: required whole,
        _ => additional_properties: kept,
    }
}

/// Flagged
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BesideNestedFlagged {
    pub flag: bool,
    /// The properties that the document does not name.
    pub additional_properties: BTreeMap<String, Value>,
}

impl BesideNestedFlagged {
    /// Makes a new `BesideNestedFlagged` with everything optional left out.
    #[inline]
    pub fn new(flag: bool) -> Self {
        Self {
            flag,
            additional_properties: BTreeMap::new(),
        }
    }
}

object::model! {
    BesideNestedFlagged {
        "flag" => flag: required,
        _ => additional_properties: kept,
    }
}
