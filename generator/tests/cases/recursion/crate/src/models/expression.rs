// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{UnrecognizedMember, tagged_union};
use super::{Leaf, Not};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Expression {
    Not(Not),
    Leaf(Leaf),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

tagged_union! {
    Expression: "op" {
        "Not" => Not(Not),
        "Leaf" => Leaf(Leaf),
        _ => Unrecognized,
    }
}
