// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{UnrecognizedMember, untagged_union};
use super::{Aged, Named};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Together {
    Named(Named),
    Aged(Aged),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

untagged_union! {
    Together: any_of open {
        Named(Named) => OBJECT knows("name") keeps_unknown,
        Aged(Aged) => OBJECT knows("age") keeps_unknown,
        _ => Unrecognized,
    }
}
