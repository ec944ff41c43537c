// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{JsonNullable, named_fields};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct RequiredWithoutProperty {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    #[serde(default, skip_serializing_if = "JsonNullable::is_undefined")]
    pub ghost: JsonNullable<Value>,
}

impl RequiredWithoutProperty {
    /// Sets `a`.
    pub fn with_a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }

    /// Sets `ghost`.
    pub fn with_ghost(mut self, value: impl Into<JsonNullable<Value>>) -> Self {
        self.ghost = value.into();
        self
    }
}

named_fields!(RequiredWithoutProperty);
