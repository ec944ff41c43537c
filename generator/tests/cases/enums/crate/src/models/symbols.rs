// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, open_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Symbols {
    /// `  `
    Empty,
    /// `+1`
    Plus1,
    /// `-1`
    Minus1,
    /// `<`
    LessThan,
    /// `>=`
    GreaterThanOrEqual,
    /// `*`
    Asterisk,
    /// `=`
    Equal,
    /// `a-b`
    ADashB,
    /// `a_b`
    AB,
    /// `A B`
    ASpaceB,
    /// `1st`
    N1st,
    /// `Self`
    SelfValue,
    /// `Unrecognized`
    UnrecognizedValue,
    /// `été`
    Ete,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

impl Symbols {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[
        Self::Empty,
        Self::Plus1,
        Self::Minus1,
        Self::LessThan,
        Self::GreaterThanOrEqual,
        Self::Asterisk,
        Self::Equal,
        Self::ADashB,
        Self::AB,
        Self::ASpaceB,
        Self::N1st,
        Self::SelfValue,
        Self::UnrecognizedValue,
        Self::Ete,
    ];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::Plus1 => "+1",
            Self::Minus1 => "-1",
            Self::LessThan => "<",
            Self::GreaterThanOrEqual => ">=",
            Self::Asterisk => "*",
            Self::Equal => "=",
            Self::ADashB => "a-b",
            Self::AB => "a_b",
            Self::ASpaceB => "A B",
            Self::N1st => "1st",
            Self::SelfValue => "Self",
            Self::UnrecognizedValue => "Unrecognized",
            Self::Ete => "été",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for Symbols {
    fn from(value: &str) -> Self {
        match value {
            "" => Self::Empty,
            "+1" => Self::Plus1,
            "-1" => Self::Minus1,
            "<" => Self::LessThan,
            ">=" => Self::GreaterThanOrEqual,
            "*" => Self::Asterisk,
            "=" => Self::Equal,
            "a-b" => Self::ADashB,
            "a_b" => Self::AB,
            "A B" => Self::ASpaceB,
            "1st" => Self::N1st,
            "Self" => Self::SelfValue,
            "Unrecognized" => Self::UnrecognizedValue,
            "été" => Self::Ete,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_enum!(Symbols);
