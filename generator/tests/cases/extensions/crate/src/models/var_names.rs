// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, open_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VarNames {
    /// `a`: first
    Alpha,
    /// `b`: second
    Beta,
    /// `c`: third
    Gamma,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

impl VarNames {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::Alpha, Self::Beta, Self::Gamma];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Alpha => "a",
            Self::Beta => "b",
            Self::Gamma => "c",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for VarNames {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::Alpha,
            "b" => Self::Beta,
            "c" => Self::Gamma,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_enum!(VarNames);
