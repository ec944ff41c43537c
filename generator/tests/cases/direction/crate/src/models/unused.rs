// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

use crate::runtime::{JsonNullable, named_fields};

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Unused {
    /// Read-only: part of responses.
    pub made: DateTime<FixedOffset>,
    /// Write-only: part of requests.
    #[serde(default, skip_serializing_if = "JsonNullable::is_undefined")]
    pub secret: JsonNullable<String>,
}

impl Unused {
    /// Makes a `Unused` with everything optional left out.
    pub fn new(made: DateTime<FixedOffset>) -> Self {
        Self {
            made,
            secret: JsonNullable::Undefined,
        }
    }
}

named_fields!(Unused);
