// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, open_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Titled {
    /// `s`: Fits a hand.
    Small,
    /// `l`
    Large,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

impl Titled {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::Small, Self::Large];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Small => "s",
            Self::Large => "l",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for Titled {
    fn from(value: &str) -> Self {
        match value {
            "s" => Self::Small,
            "l" => Self::Large,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_enum!(Titled);
