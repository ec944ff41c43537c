// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{UnrecognizedMember, tagged_union};
use super::{Cat, Dog};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Animal {
    Cat(Cat),
    Dog(Dog),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

tagged_union! {
    Animal: "kind" {
        "cat" => Cat(Cat),
        "dog" => Dog(Dog),
        _ => Unrecognized,
    }
}
