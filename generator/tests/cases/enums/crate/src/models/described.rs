// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, open_value_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Described {
    /// `0`: Nothing happens.
    Idle,
    /// `1`: Something happens.
    Running,
    /// `10`: Nothing happens any more.
    Done,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized<i64>),
}

open_value_enum! {
    Described: i64 {
        0 => Idle,
        1 => Running,
        10 => Done,
        _ => Unrecognized,
    }
}
