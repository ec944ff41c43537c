// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{UnrecognizedMember, untagged_union};
use super::{Origin, Print};

/// Both fit at once.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Details {
    Origin(Origin),
    Print(Print),
    /// A value that only several members together have room for, kept as it came.
    Unrecognized(UnrecognizedMember),
}

untagged_union! {
    Details: any_of {
        Origin(Origin) => OBJECT knows("country"),
        Print(Print) => OBJECT knows("edition"),
        _ => Unrecognized,
    }
}
