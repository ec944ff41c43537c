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

impl EnumNames {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::One, Self::Two];

    /// The value as it is on the wire.
    pub const fn value(&self) -> i64 {
        match self {
            Self::One => 1,
            Self::Two => 2,
            Self::Unrecognized(value) => *value.value(),
        }
    }
}

impl From<i64> for EnumNames {
    fn from(value: i64) -> Self {
        match value {
            1 => Self::One,
            2 => Self::Two,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_value_enum!(EnumNames, i64);
