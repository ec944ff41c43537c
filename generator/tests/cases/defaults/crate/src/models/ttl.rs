// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, open_value_enum, untagged_union};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Ttl {
    Number(f64),
    TtlNumber(TtlNumber),
}

untagged_union! {
    Ttl: any_of {
        Number => INTEGER | FRACTION,
        TtlNumber(TtlNumber) => INTEGER limited_to(Int(1)),
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TtlNumber {
    /// `1`
    N1,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized<i64>),
}

open_value_enum! {
    TtlNumber: i64 {
        1 => N1,
        _ => Unrecognized,
    }
}
