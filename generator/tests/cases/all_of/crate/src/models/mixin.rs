// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{object, untagged_union};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Mixin {
    Circle(MixinCircle),
    Square(MixinSquare),
}

untagged_union! {
    Mixin: one_of {
        Circle(MixinCircle) => OBJECT requires("colour", "circle") knows("colour", "circle"),
        Square(MixinSquare) => OBJECT requires("colour", "square") knows("colour", "square"),
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MixinCircle {
    pub colour: String,
    pub circle: f64,
}

impl MixinCircle {
    /// Makes a new `MixinCircle`.
    pub fn new(colour: impl Into<String>, circle: f64) -> Self {
        Self {
            colour: colour.into(),
            circle,
        }
    }
}

object::model! {
    MixinCircle {
        "colour" => colour: required,
        "circle" => circle: required,
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MixinSquare {
    pub colour: String,
    pub square: f64,
}

impl MixinSquare {
    /// Makes a new `MixinSquare`.
    pub fn new(colour: impl Into<String>, square: f64) -> Self {
        Self {
            colour: colour.into(),
            square,
        }
    }
}

object::model! {
    MixinSquare {
        "colour" => colour: required,
        "square" => square: required,
    }
}
