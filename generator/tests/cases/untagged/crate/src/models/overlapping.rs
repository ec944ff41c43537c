// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{UnrecognizedMember, untagged_union};
use super::{Aged, Named};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Overlapping {
    Named(Named),
    Aged(Aged),
    /// A value that only several members together have room for, kept as it came.
    Unrecognized(UnrecognizedMember),
}

untagged_union! {
    Overlapping: any_of {
        Named(Named) => OBJECT knows("name"),
        Aged(Aged) => OBJECT knows("age"),
        _ => Unrecognized,
    }
}
