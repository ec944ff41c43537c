// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, open_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnrecognizedCapitalized {
    /// `Unrecognized`
    UnrecognizedValue,
    /// `Self`
    SelfValue,
    /// `None`
    None,
    /// `Some`
    Some,
    /// `Ok`
    Ok,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

impl UnrecognizedCapitalized {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[
        Self::UnrecognizedValue,
        Self::SelfValue,
        Self::None,
        Self::Some,
        Self::Ok,
    ];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::UnrecognizedValue => "Unrecognized",
            Self::SelfValue => "Self",
            Self::None => "None",
            Self::Some => "Some",
            Self::Ok => "Ok",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for UnrecognizedCapitalized {
    fn from(value: &str) -> Self {
        match value {
            "Unrecognized" => Self::UnrecognizedValue,
            "Self" => Self::SelfValue,
            "None" => Self::None,
            "Some" => Self::Some,
            "Ok" => Self::Ok,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_enum!(UnrecognizedCapitalized);
