// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, open_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// `one`
    One,
    /// `two`
    Two,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

impl Kind {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::One, Self::Two];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::One => "one",
            Self::Two => "two",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for Kind {
    fn from(value: &str) -> Self {
        match value {
            "one" => Self::One,
            "two" => Self::Two,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_enum!(Kind);
