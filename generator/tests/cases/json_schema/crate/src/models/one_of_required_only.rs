// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{object, untagged_union};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OneOfRequiredOnly {
    A(OneOfRequiredOnlyA),
    B(OneOfRequiredOnlyB),
}

untagged_union! {
    OneOfRequiredOnly: one_of {
        A(OneOfRequiredOnlyA) => OBJECT requires("a") knows("a"),
        B(OneOfRequiredOnlyB) => OBJECT requires("b") knows("b"),
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OneOfRequiredOnlyA {
    pub a: String,
}

impl OneOfRequiredOnlyA {
    /// Makes a new `OneOfRequiredOnlyA`.
    pub fn new(a: impl Into<String>) -> Self {
        Self { a: a.into() }
    }
}

object::model! {
    OneOfRequiredOnlyA {
        "a" => a: required,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OneOfRequiredOnlyB {
    pub b: String,
}

impl OneOfRequiredOnlyB {
    /// Makes a new `OneOfRequiredOnlyB`.
    pub fn new(b: impl Into<String>) -> Self {
        Self { b: b.into() }
    }
}

object::model! {
    OneOfRequiredOnlyB {
        "b" => b: required,
    }
}
