// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{UnrecognizedMember, tagged_union};
use super::Cat;

/// One member so far, and a discriminator for more.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Alone {
    Cat(Cat),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

tagged_union! {
    Alone: "kind" {
        "cat" => Cat(Cat),
        _ => Unrecognized,
    }
}
