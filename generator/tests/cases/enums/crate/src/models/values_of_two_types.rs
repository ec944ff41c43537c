// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, open_enum, open_value_enum, untagged_union};

/// An enum of both would take values of any type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ValuesOfTwoTypes {
    Integer(ValuesOfTwoTypesInteger),
    String(ValuesOfTwoTypesString),
}

untagged_union! {
    ValuesOfTwoTypes: one_of {
        Integer(ValuesOfTwoTypesInteger) => INTEGER limited_to(Int(1), Int(2)),
        String(ValuesOfTwoTypesString) => STRING limited_to(Str("auto")),
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ValuesOfTwoTypesInteger {
    /// `1`
    N1,
    /// `2`
    N2,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized<i64>),
}

open_value_enum! {
    ValuesOfTwoTypesInteger: i64 {
        1 => N1,
        2 => N2,
        _ => Unrecognized,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ValuesOfTwoTypesString {
    /// `auto`
    Auto,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    ValuesOfTwoTypesString {
        "auto" => Auto,
        _ => Unrecognized,
    }
}
