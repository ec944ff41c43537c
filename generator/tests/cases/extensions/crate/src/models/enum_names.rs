// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, open_value_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnumNames {
    /// `1`
    One,
    /// `2`
    Two,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized<i64>),
}

open_value_enum! {
    EnumNames: i64 {
        1 => One,
        2 => Two,
        _ => Unrecognized,
    }
}
