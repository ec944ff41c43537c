// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, open_enum};

/// A colour.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Colour {
    /// `red`
    Red,
    /// `green`
    Green,
    /// `dark-blue`
    DarkBlue,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

impl Colour {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::Red, Self::Green, Self::DarkBlue];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::Green => "green",
            Self::DarkBlue => "dark-blue",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for Colour {
    fn from(value: &str) -> Self {
        match value {
            "red" => Self::Red,
            "green" => Self::Green,
            "dark-blue" => Self::DarkBlue,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_enum!(Colour);
