// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde_json::Value;

use crate::runtime::{JsonNullable, object, untagged_union};

/// With a discriminator of which the members say nothing.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Vague {
    /// Left
    Left(VagueLeft),
    /// Right
    Right(VagueRight),
}

untagged_union! {
    Vague: one_of {
        Left(VagueLeft) => OBJECT requires("left") knows("left", "side"),
        Right(VagueRight) => OBJECT requires("right") knows("right", "side"),
    }
}

/// Left
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct VagueLeft {
    pub left: String,
    /// Tells the members of a union apart.
    pub side: JsonNullable<Value>,
}

impl VagueLeft {
    /// Makes a new `VagueLeft` with everything optional left out.
    pub fn new(left: impl Into<String>) -> Self {
        Self {
            left: left.into(),
            side: JsonNullable::Undefined,
        }
    }

    /// Sets `side`.
    pub fn with_side(mut self, value: impl Into<JsonNullable<Value>>) -> Self {
        self.side = value.into();
        self
    }
}

object::model! {
    VagueLeft {
        "left" => left: required,
        "side" => side: nullable,
    }
}

/// Right
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct VagueRight {
    pub right: String,
    /// Tells the members of a union apart.
    pub side: JsonNullable<Value>,
}

impl VagueRight {
    /// Makes a new `VagueRight` with everything optional left out.
    pub fn new(right: impl Into<String>) -> Self {
        Self {
            right: right.into(),
            side: JsonNullable::Undefined,
        }
    }

    /// Sets `side`.
    pub fn with_side(mut self, value: impl Into<JsonNullable<Value>>) -> Self {
        self.side = value.into();
        self
    }
}

object::model! {
    VagueRight {
        "right" => right: required,
        "side" => side: nullable,
    }
}
