// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{UnrecognizedMember, untagged_union};
use super::{Circle, Square};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Either {
    Boolean(bool),
    Circle(Circle),
    Square(Square),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

untagged_union! {
    Either: one_of open {
        Boolean => BOOLEAN,
        Circle(Circle) => OBJECT requires("radius") knows("radius") keeps_unknown,
        Square(Square) => OBJECT requires("side") knows("side") keeps_unknown,
        _ => Unrecognized,
    }
}
