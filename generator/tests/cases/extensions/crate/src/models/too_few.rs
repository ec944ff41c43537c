// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, open_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TooFew {
    /// `a`
    A1,
    /// `b`
    B,
    /// `c`
    C,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

impl TooFew {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::A1, Self::B, Self::C];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A1 => "a",
            Self::B => "b",
            Self::C => "c",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for TooFew {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A1,
            "b" => Self::B,
            "c" => Self::C,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_enum!(TooFew);
