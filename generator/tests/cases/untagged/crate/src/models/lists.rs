// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{UnrecognizedMember, untagged_union};
use super::{Aged, Named};

/// An item may have properties of both members, and no list has a place for all.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Lists {
    NamedList(Vec<Named>),
    AgedList(Vec<Aged>),
    /// A value that only several members together have room for, kept as it came.
    Unrecognized(UnrecognizedMember),
}

untagged_union! {
    Lists: any_of {
        NamedList => ARRAY,
        AgedList => ARRAY,
        _ => Unrecognized,
    }
}
