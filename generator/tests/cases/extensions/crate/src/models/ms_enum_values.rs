// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, open_value_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MsEnumValues {
    /// `0`
    Zero,
    /// `1`: the one
    One,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized<i64>),
}

open_value_enum! {
    MsEnumValues: i64 {
        0 => Zero,
        1 => One,
        _ => Unrecognized,
    }
}
