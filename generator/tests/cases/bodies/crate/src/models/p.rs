// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, open_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PP {
    /// `p1`
    P1,
    /// `p2`
    P2,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

impl PP {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::P1, Self::P2];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::P1 => "p1",
            Self::P2 => "p2",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for PP {
    fn from(value: &str) -> Self {
        match value {
            "p1" => Self::P1,
            "p2" => Self::P2,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_enum!(PP);
