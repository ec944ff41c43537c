// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{JsonNullable, object};

/// The four ways in which a property may be there.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Four {
    pub required: String,
    pub required_nullable: Option<String>,
    pub optional: Option<String>,
    pub optional_nullable: JsonNullable<String>,
}

impl Four {
    /// Makes a new `Four` with everything optional left out.
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

object::model! {
    Four {
        "required" => required: required,
        "required_nullable" => required_nullable: required,
        "optional" => optional: optional,
        "optional_nullable" => optional_nullable: nullable,
    }
}
