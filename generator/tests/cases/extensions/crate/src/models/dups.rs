// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, open_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Dups {
    /// `a`
    Same,
    /// `b`
    SameB,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

impl Dups {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::Same, Self::SameB];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Same => "a",
            Self::SameB => "b",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for Dups {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::Same,
            "b" => Self::SameB,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_enum!(Dups);
