// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{UnrecognizedMember, tagged_union};
use super::{Anchored, Tree};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MappedByAddress {
    One(Anchored),
    Two(Tree),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

tagged_union! {
    MappedByAddress: "kind" of any type {
        "one" => One(Anchored),
        "two" => Two(Tree),
        _ => Unrecognized,
    }
}
