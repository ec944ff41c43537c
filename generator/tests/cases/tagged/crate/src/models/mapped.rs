// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{UnrecognizedMember, tagged_union};
use super::{Cat, Dog};

/// With a mapping by name, by reference, and two tags for one member.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mapped {
    Cat(Cat),
    Dog(Dog),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

tagged_union! {
    Mapped: "kind" {
        "cat" | "kitty" => Cat(Cat),
        "dog" => Dog(Dog),
        _ => Unrecognized,
    }
}
