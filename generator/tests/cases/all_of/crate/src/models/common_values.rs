// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, open_enum};

/// Only what both list is allowed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommonValues {
    /// `b`
    B,
    /// `c`
    C,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    CommonValues {
        "b" => B,
        "c" => C,
        _ => Unrecognized,
    }
}
