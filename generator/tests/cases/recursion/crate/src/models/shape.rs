// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{UnrecognizedMember, tagged_union};
use super::{Dot, Line};

/// Among its own members, by way of another union.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Shape {
    Dot(Dot),
    Line(Line),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

tagged_union! {
    Shape: "kind" {
        "Dot" => Dot(Dot),
        "Line" => Line(Line),
        _ => Unrecognized,
    }
}
