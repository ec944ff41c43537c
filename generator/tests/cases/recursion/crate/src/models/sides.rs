// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{UnrecognizedMember, object, untagged_union};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sides {
    String(String),
    Left(SidesLeft),
    Right(SidesRight),
    /// A value that only several members together have room for, kept as it came.
    Unrecognized(UnrecognizedMember),
}

untagged_union! {
    Sides: any_of {
        String => STRING,
        Left(SidesLeft) => OBJECT requires("left") knows("left"),
        Right(SidesRight) => OBJECT requires("right") knows("right"),
        _ => Unrecognized,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SidesLeft {
    pub left: String,
}

impl SidesLeft {
    /// Makes a new `SidesLeft`.
    pub fn new(left: impl Into<String>) -> Self {
        Self { left: left.into() }
    }
}

object::model! {
    SidesLeft {
        "left" => left: required,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SidesRight {
    pub right: String,
}

impl SidesRight {
    /// Makes a new `SidesRight`.
    pub fn new(right: impl Into<String>) -> Self {
        Self { right: right.into() }
    }
}

object::model! {
    SidesRight {
        "right" => right: required,
    }
}
