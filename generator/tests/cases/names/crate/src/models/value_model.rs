// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde_json::Value;

use crate::runtime::{JsonNullable, object};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ValueModel {
    pub value: JsonNullable<Value>,
}

impl ValueModel {
    /// Sets `value`.
    pub fn with_value(mut self, value: impl Into<JsonNullable<Value>>) -> Self {
        self.value = value.into();
        self
    }
}

object::model! {
    ValueModel: Default {
        "value" => value: nullable,
    }
}
