// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{object, untagged_union};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllOfTwoUnions {
    A(AllOfTwoUnionsA),
    B(AllOfTwoUnionsB),
}

untagged_union! {
    AllOfTwoUnions: one_of {
        A(AllOfTwoUnionsA) => OBJECT requires("a") knows("a", "c", "d"),
        B(AllOfTwoUnionsB) => OBJECT requires("b") knows("b", "c", "d"),
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllOfTwoUnionsA {
    C(AllOfTwoUnionsAC),
    D(AllOfTwoUnionsAD),
}

untagged_union! {
    AllOfTwoUnionsA: one_of {
        C(AllOfTwoUnionsAC) => OBJECT requires("a", "c") knows("a", "c"),
        D(AllOfTwoUnionsAD) => OBJECT requires("a", "d") knows("a", "d"),
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AllOfTwoUnionsAC {
    pub a: String,
    pub c: String,
}

impl AllOfTwoUnionsAC {
    /// Makes a new `AllOfTwoUnionsAC`.
    pub fn new(a: impl Into<String>, c: impl Into<String>) -> Self {
        Self { a: a.into(), c: c.into() }
    }
}

object::model! {
    AllOfTwoUnionsAC {
        "a" => a: required,
        "c" => c: required,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AllOfTwoUnionsAD {
    pub a: String,
    pub d: String,
}

impl AllOfTwoUnionsAD {
    /// Makes a new `AllOfTwoUnionsAD`.
    pub fn new(a: impl Into<String>, d: impl Into<String>) -> Self {
        Self { a: a.into(), d: d.into() }
    }
}

object::model! {
    AllOfTwoUnionsAD {
        "a" => a: required,
        "d" => d: required,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllOfTwoUnionsB {
    C(AllOfTwoUnionsBC),
    D(AllOfTwoUnionsBD),
}

untagged_union! {
    AllOfTwoUnionsB: one_of {
        C(AllOfTwoUnionsBC) => OBJECT requires("b", "c") knows("b", "c"),
        D(AllOfTwoUnionsBD) => OBJECT requires("b", "d") knows("b", "d"),
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AllOfTwoUnionsBC {
    pub b: String,
    pub c: String,
}

impl AllOfTwoUnionsBC {
    /// Makes a new `AllOfTwoUnionsBC`.
    pub fn new(b: impl Into<String>, c: impl Into<String>) -> Self {
        Self { b: b.into(), c: c.into() }
    }
}

object::model! {
    AllOfTwoUnionsBC {
        "b" => b: required,
        "c" => c: required,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AllOfTwoUnionsBD {
    pub b: String,
    pub d: String,
}

impl AllOfTwoUnionsBD {
    /// Makes a new `AllOfTwoUnionsBD`.
    pub fn new(b: impl Into<String>, d: impl Into<String>) -> Self {
        Self { b: b.into(), d: d.into() }
    }
}

object::model! {
    AllOfTwoUnionsBD {
        "b" => b: required,
        "d" => d: required,
    }
}
