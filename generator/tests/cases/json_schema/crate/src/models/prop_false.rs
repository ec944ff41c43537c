// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde_json::Value;

use crate::runtime::{JsonNullable, object};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PropFalse {
    pub never: JsonNullable<Value>,
    pub always: JsonNullable<Value>,
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

object::model! {
    PropFalse: Default {
        "never" => never: nullable,
        "always" => always: nullable,
        "ok" => ok: optional,
    }
}
