// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::{JsonNullable, named_fields};

/// The four ways in which a property may be there.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Four {
    pub required: String,
    #[serde(deserialize_with = "crate::runtime::required_nullable")]
    pub required_nullable: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub optional: Option<String>,
    #[serde(default, skip_serializing_if = "JsonNullable::is_undefined")]
    pub optional_nullable: JsonNullable<String>,
}

impl Four {
    /// Makes a `Four` with everything optional left out.
    pub fn new(
        required: impl Into<String>,
        required_nullable: impl Into<Option<String>>,
    ) -> Self {
        Self {
            required: required.into(),
            required_nullable: required_nullable.into(),
            optional: None,
            optional_nullable: JsonNullable::Undefined,
        }
    }

    /// Sets `optional`.
    pub fn with_optional(mut self, value: impl Into<String>) -> Self {
        self.optional = Some(value.into());
        self
    }

    /// Sets `optional_nullable`.
    pub fn with_optional_nullable(
        mut self,
        value: impl Into<JsonNullable<String>>,
    ) -> Self {
        self.optional_nullable = value.into();
        self
    }
}

named_fields!(Four);
