// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{UnrecognizedMember, tagged_union};
use super::{First, Second};

/// The tag is a number.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Numbered {
    N1(First),
    N2(Second),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

tagged_union! {
    Numbered: "version" of any type {
        "1" => N1(First),
        "2" => N2(Second),
        _ => Unrecognized,
    }
}
