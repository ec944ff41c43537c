// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde_json::Value;

use crate::runtime::{JsonNullable, object};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NoType {
    pub list: Option<Vec<String>>,
    /// No type.
    pub nullable_only: JsonNullable<Value>,
}

impl NoType {
    /// Sets `list`.
    #[inline]
    pub fn with_list(mut self, value: Vec<String>) -> Self {
        self.list = Some(value);
        self
    }

    /// Sets `nullable_only`.
    pub fn with_nullable_only(mut self, value: impl Into<JsonNullable<Value>>) -> Self {
        self.nullable_only = value.into();
        self
    }
}

object::model! {
    NoType: Default {
        "list" => list: optional list,
        "nullable_only" => nullable_only: nullable,
    }
}
