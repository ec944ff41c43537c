// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, object, open_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Card {
    pub method: CardMethod,
    pub number: String,
}

impl Card {
    /// Makes a new `Card`.
    pub fn new(method: impl Into<CardMethod>, number: impl Into<String>) -> Self {
        Self {
            method: method.into(),
            number: number.into(),
        }
    }
}

object::model! {
    Card {
        "method" => method: required,
        "number" => number: required,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CardMethod {
    /// `card`
    Card,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

impl CardMethod {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::Card];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Card => "card",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for CardMethod {
    fn from(value: &str) -> Self {
        match value {
            "card" => Self::Card,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_enum!(CardMethod);
