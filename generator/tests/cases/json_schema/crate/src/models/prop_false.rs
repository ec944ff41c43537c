// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{JsonNullable, named_fields};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct PropFalse {
    #[serde(default, skip_serializing_if = "JsonNullable::is_undefined")]
    pub never: JsonNullable<Value>,
    #[serde(default, skip_serializing_if = "JsonNullable::is_undefined")]
    pub always: JsonNullable<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ok: Option<String>,
}

impl PropFalse {
    /// Sets `never`.
    pub fn with_never(mut self, value: impl Into<JsonNullable<Value>>) -> Self {
        self.never = value.into();
        self
    }

    /// Sets `always`.
    pub fn with_always(mut self, value: impl Into<JsonNullable<Value>>) -> Self {
        self.always = value.into();
        self
    }

    /// Sets `ok`.
    pub fn with_ok(mut self, value: impl Into<String>) -> Self {
        self.ok = Some(value.into());
        self
    }
}

named_fields!(PropFalse);
