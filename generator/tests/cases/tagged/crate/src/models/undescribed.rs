// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{UnrecognizedMember, tagged_union};
use super::{Deleted, Failed};

/// Nobody says what kind of value the tag is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Undescribed {
    N200(Deleted),
    Failed(Failed),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

tagged_union! {
    Undescribed: "status" of any type {
        "200" => N200(Deleted),
        "Failed" => Failed(Failed),
        _ => Unrecognized,
    }
}
