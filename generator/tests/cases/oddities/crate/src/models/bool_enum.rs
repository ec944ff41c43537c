// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, open_value_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BoolEnum {
    /// `true`
    True,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized<bool>),
}

impl BoolEnum {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::True];

    /// The value as it is on the wire.
    pub const fn value(&self) -> bool {
        match self {
            Self::True => true,
            Self::Unrecognized(value) => *value.value(),
        }
    }
}

impl From<bool> for BoolEnum {
    fn from(value: bool) -> Self {
        match value {
            true => Self::True,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_value_enum!(BoolEnum, bool);
