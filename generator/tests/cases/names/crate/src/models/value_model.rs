// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{JsonNullable, named_fields};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ValueModel {
    #[serde(default, skip_serializing_if = "JsonNullable::is_undefined")]
    pub value: JsonNullable<Value>,
}

impl ValueModel {
    /// Sets `value`.
    pub fn with_value(mut self, value: impl Into<JsonNullable<Value>>) -> Self {
        self.value = value.into();
        self
    }
}

named_fields!(ValueModel);
