// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde_json::Value;

use crate::runtime::{JsonNullable, object};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RequiredWithoutProperty {
    pub a: Option<String>,
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

object::model! {
    RequiredWithoutProperty: Default {
        "a" => a: optional,
        "ghost" => ghost: nullable,
    }
}
