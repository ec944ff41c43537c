// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{JsonNullable, named_fields};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ForeignTypes {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub int: Option<i64>,
    /// Constraints: format `binary`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    #[serde(default, skip_serializing_if = "JsonNullable::is_undefined")]
    pub any: JsonNullable<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<Vec<Value>>,
}

impl ForeignTypes {
    /// Sets `int`.
    pub fn with_int(mut self, value: i64) -> Self {
        self.int = Some(value);
        self
    }

    /// Sets `file`.
    pub fn with_file(mut self, value: impl Into<String>) -> Self {
        self.file = Some(value.into());
        self
    }

    /// Sets `any`.
    pub fn with_any(mut self, value: impl Into<JsonNullable<Value>>) -> Self {
        self.any = value.into();
        self
    }

    /// Sets `list`.
    pub fn with_list(mut self, value: Vec<Value>) -> Self {
        self.list = Some(value);
        self
    }
}

named_fields!(ForeignTypes);
