// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::untagged_union;
use super::{Circle, Square};

/// Two unions side by side, with the same members.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SameUnions {
    Circle(Circle),
    Square(Square),
}

untagged_union! {
    SameUnions: one_of {
        Circle(Circle) => OBJECT requires("radius") knows("radius"),
        Square(Square) => OBJECT requires("side") knows("side"),
    }
}
