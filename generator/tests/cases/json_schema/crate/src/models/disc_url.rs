// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{UnrecognizedMember, tagged_union};
use super::{Anchored, Tree};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiscUrl {
    Anchored(Anchored),
    Two(Tree),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

tagged_union! {
    DiscUrl: "kind" of any type {
        "Anchored" => Anchored(Anchored),
        "two" | "three" => Two(Tree),
        _ => Unrecognized,
    }
}
