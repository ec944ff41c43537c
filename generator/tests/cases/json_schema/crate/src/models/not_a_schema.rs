// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{JsonNullable, named_fields};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct NotASchema {
    #[serde(default, skip_serializing_if = "JsonNullable::is_undefined")]
    pub a: JsonNullable<Value>,
    #[serde(default, skip_serializing_if = "JsonNullable::is_undefined")]
    pub b: JsonNullable<Value>,
}

impl NotASchema {
    /// Sets `a`.
    pub fn with_a(mut self, value: impl Into<JsonNullable<Value>>) -> Self {
        self.a = value.into();
        self
    }

    /// Sets `b`.
    pub fn with_b(mut self, value: impl Into<JsonNullable<Value>>) -> Self {
        self.b = value.into();
        self
    }
}

named_fields!(NotASchema);
