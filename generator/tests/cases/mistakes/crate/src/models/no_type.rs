// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::{JsonNullable, named_fields};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct NoType {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<Vec<String>>,
    /// No type.
    #[serde(default, skip_serializing_if = "JsonNullable::is_undefined")]
    pub nullable_only: JsonNullable<()>,
}

impl NoType {
    /// Sets `list`.
    pub fn with_list(mut self, value: Vec<String>) -> Self {
        self.list = Some(value);
        self
    }

    /// Sets `nullable_only`.
    pub fn with_nullable_only(mut self, value: impl Into<JsonNullable<()>>) -> Self {
        self.nullable_only = value.into();
        self
    }
}

named_fields!(NoType);
