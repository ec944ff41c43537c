// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, open_value_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TitledNumbers {
    /// `1`
    Low,
    /// `2`: At once.
    High,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized<i64>),
}

open_value_enum! {
    TitledNumbers: i64 {
        1 => Low,
        2 => High,
        _ => Unrecognized,
    }
}
