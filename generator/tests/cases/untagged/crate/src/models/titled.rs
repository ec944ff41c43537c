// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{object, untagged_union};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Titled {
    /// By name
    ByName(TitledByName),
    /// By number
    ByNumber(TitledByNumber),
}

untagged_union! {
    Titled: one_of {
        ByName(TitledByName) => OBJECT requires("name") knows("name"),
        ByNumber(TitledByNumber) => OBJECT requires("number") knows("number"),
    }
}

/// By name
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TitledByName {
    pub name: String,
}

impl TitledByName {
    /// Makes a new `TitledByName`.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

object::model! {
    TitledByName {
        "name" => name: required,
    }
}

/// By number
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TitledByNumber {
    pub number: i128,
}

impl TitledByNumber {
    /// Makes a new `TitledByNumber`.
    #[inline]
    pub fn new(number: i128) -> Self {
        Self { number }
    }
}

object::model! {
    TitledByNumber {
        "number" => number: required whole,
    }
}
