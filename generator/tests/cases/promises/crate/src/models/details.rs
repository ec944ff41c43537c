// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{UnrecognizedMember, untagged_union};
use super::{Origin, Print};

/// Both fit at once.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Details {
    Origin(Origin),
    Print(Print),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

untagged_union! {
    Details: any_of {
        Origin(Origin) => OBJECT knows("country"),
        Print(Print) => OBJECT knows("edition"),
        _ => Unrecognized,
    }
}
