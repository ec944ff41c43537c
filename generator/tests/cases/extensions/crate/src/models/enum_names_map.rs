// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, open_value_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnumNamesMap {
    /// `1`
    Eins,
    /// `2`
    Zwei,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized<i64>),
}

open_value_enum! {
    EnumNamesMap: i64 {
        1 => Eins,
        2 => Zwei,
        _ => Unrecognized,
    }
}
