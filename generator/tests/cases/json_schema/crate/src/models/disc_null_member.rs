// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{UnrecognizedMember, tagged_union};
use super::{Anchored, Tree};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiscNullMember {
    Anchored(Anchored),
    Tree(Tree),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

tagged_union! {
    DiscNullMember: "kind" of any type {
        "Anchored" => Anchored(Anchored),
        "Tree" => Tree(Tree),
        _ => Unrecognized,
    }
}
