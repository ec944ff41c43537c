// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{UnrecognizedMember, tagged_union};
use super::{Dot, Line};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Figure {
    Line(Line),
    Dot(Dot),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

tagged_union! {
    Figure: "kind" {
        "Line" => Line(Line),
        "Dot" => Dot(Dot),
        _ => Unrecognized,
    }
}
