// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, open_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnumMixedNull {
    /// `x`
    X,
    /// `  `
    Empty,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

impl EnumMixedNull {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::X, Self::Empty];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Empty => "",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for EnumMixedNull {
    fn from(value: &str) -> Self {
        match value {
            "x" => Self::X,
            "" => Self::Empty,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_enum!(EnumMixedNull);
