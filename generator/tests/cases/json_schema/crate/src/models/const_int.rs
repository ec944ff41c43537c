// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, open_value_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConstInt {
    /// `5`
    N5,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized<i64>),
}

impl ConstInt {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::N5];

    /// The value as it is on the wire.
    pub const fn value(&self) -> i64 {
        match self {
            Self::N5 => 5,
            Self::Unrecognized(value) => *value.value(),
        }
    }
}

impl From<i64> for ConstInt {
    fn from(value: i64) -> Self {
        match value {
            5 => Self::N5,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_value_enum!(ConstInt, i64);
