// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, open_value_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Level {
    /// `1`
    N1,
    /// `2`
    N2,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized<i64>),
}

impl Level {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::N1, Self::N2];

    /// The value as it is on the wire.
    pub const fn value(&self) -> i64 {
        match self {
            Self::N1 => 1,
            Self::N2 => 2,
            Self::Unrecognized(value) => *value.value(),
        }
    }
}

impl From<i64> for Level {
    fn from(value: i64) -> Self {
        match value {
            1 => Self::N1,
            2 => Self::N2,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_value_enum!(Level, i64);
