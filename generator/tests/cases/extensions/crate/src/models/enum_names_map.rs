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

impl EnumNamesMap {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::Eins, Self::Zwei];

    /// The value as it is on the wire.
    pub const fn value(&self) -> i64 {
        match self {
            Self::Eins => 1,
            Self::Zwei => 2,
            Self::Unrecognized(value) => *value.value(),
        }
    }
}

impl From<i64> for EnumNamesMap {
    fn from(value: i64) -> Self {
        match value {
            1 => Self::Eins,
            2 => Self::Zwei,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_value_enum!(EnumNamesMap, i64);
