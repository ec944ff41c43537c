// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{UnrecognizedMember, untagged_union};
use super::{SidesLeft, SidesRight};

/// Among its own members, by way of a union whose values may be of several members.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Side {
    Left(SidesLeft),
    Right(SidesRight),
    String(String),
    /// A value that only several members together have room for, kept as it came.
    Unrecognized(UnrecognizedMember),
}

untagged_union! {
    Side: any_of {
        Left(SidesLeft) => OBJECT requires("left") knows("left"),
        Right(SidesRight) => OBJECT requires("right") knows("right"),
        String => STRING,
        _ => Unrecognized,
    }
}
