// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::untagged_union;
use super::{Circle, Square};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Shapes {
    Circle(Circle),
    Square(Square),
}

untagged_union! {
    Shapes: one_of {
        Circle(Circle) => OBJECT requires("radius") knows("radius"),
        Square(Square) => OBJECT requires("side") knows("side"),
    }
}
