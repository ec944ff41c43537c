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

open_enum! {
    CardMethod {
        "card" => Card,
        _ => Unrecognized,
    }
}
