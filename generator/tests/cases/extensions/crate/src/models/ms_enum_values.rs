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

impl MsEnumValues {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::Zero, Self::One];

    /// The value as it is on the wire.
    pub const fn value(&self) -> i64 {
        match self {
            Self::Zero => 0,
            Self::One => 1,
            Self::Unrecognized(value) => *value.value(),
        }
    }
}

impl From<i64> for MsEnumValues {
    fn from(value: i64) -> Self {
        match value {
            0 => Self::Zero,
            1 => Self::One,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_value_enum!(MsEnumValues, i64);
