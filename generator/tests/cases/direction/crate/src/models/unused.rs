// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use chrono::{DateTime, FixedOffset};

use crate::runtime::{JsonNullable, object};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Unused {
    /// Read-only: part of responses.
    pub made: DateTime<FixedOffset>,
    /// Write-only: part of requests.
    pub secret: JsonNullable<String>,
}

impl Unused {
    /// Makes a new `Unused` with everything optional left out.
    #[inline]
    pub fn new(made: DateTime<FixedOffset>) -> Self {
        Self {
            made,
            secret: JsonNullable::Undefined,
        }
    }
}

object::model! {
    Unused {
        "made" => made: required,
        "secret" => secret: nullable,
    }
}
