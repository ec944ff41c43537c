// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{JsonNullable, object};

/// What is asked for. The server adds the identifier.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NewLoan {
    /// Read-only: part of responses.
    pub id: Option<String>,
    pub book: String,
    /// Write-only: part of requests.
    pub pin: String,
    /// Default: `14`.
    pub days: Option<i128>,
    /// Default: `2`.
    pub renewals: JsonNullable<i128>,
}

impl NewLoan {
    /// Makes a new `NewLoan` with everything optional left out.
    pub fn new(book: impl Into<String>, pin: impl Into<String>) -> Self {
        Self {
            id: None,
            book: book.into(),
            pin: pin.into(),
            days: None,
            renewals: JsonNullable::Undefined,
        }
    }

    /// Sets `days`.
    #[inline]
    pub fn with_days(mut self, value: i128) -> Self {
        self.days = Some(value);
        self
    }

    /// Sets `renewals`.
    pub fn with_renewals(mut self, value: impl Into<JsonNullable<i128>>) -> Self {
        self.renewals = value.into();
        self
    }

    /// The default of `days`.
    #[inline]
    pub fn default_days() -> i128 {
        14
    }

    /// The default of `renewals`.
    #[inline]
    pub fn default_renewals() -> i128 {
        2
    }
}

object::model! {
    NewLoan {
        "id" => id: optional,
        "book" => book: required,
        "pin" => pin: required,
        "days" => days: optional whole,
        "renewals" => renewals: nullable whole,
    }
}
