// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, open_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WrongEnum {
    /// `1`
    N1,
    /// `yes`
    Yes,
    /// `2.5`
    N2_5,
    /// `plain`
    Plain,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

impl WrongEnum {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::N1, Self::Yes, Self::N2_5, Self::Plain];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::N1 => "1",
            Self::Yes => "yes",
            Self::N2_5 => "2.5",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for WrongEnum {
    fn from(value: &str) -> Self {
        match value {
            "1" => Self::N1,
            "yes" => Self::Yes,
            "2.5" => Self::N2_5,
            "plain" => Self::Plain,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_enum!(WrongEnum);
