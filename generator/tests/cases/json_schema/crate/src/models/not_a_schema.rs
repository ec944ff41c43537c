// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde_json::Value;

use crate::runtime::{JsonNullable, object};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NotASchema {
    pub a: JsonNullable<Value>,
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

object::model! {
    NotASchema: Default {
        "a" => a: nullable,
        "b" => b: nullable,
    }
}
