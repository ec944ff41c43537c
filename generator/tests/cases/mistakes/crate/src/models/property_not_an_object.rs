// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde_json::Value;

use crate::runtime::{JsonNullable, object};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PropertyNotAnObject {
    pub a: JsonNullable<Value>,
    pub b: JsonNullable<Value>,
    pub c: JsonNullable<Value>,
}

impl PropertyNotAnObject {
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

    /// Sets `c`.
    pub fn with_c(mut self, value: impl Into<JsonNullable<Value>>) -> Self {
        self.c = value.into();
        self
    }
}

object::model! {
    PropertyNotAnObject: Default {
        "a" => a: nullable,
        "b" => b: nullable,
        "c" => c: nullable,
    }
}
