// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde_json::Value;

use crate::runtime::{JsonNullable, object};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ForeignTypes {
    pub int: Option<i128>,
    /// Constraints: format `binary`.
    pub file: Option<String>,
    pub any: JsonNullable<Value>,
    pub list: Option<Vec<Value>>,
}

impl ForeignTypes {
    /// Sets `int`.
    #[inline]
    pub fn with_int(mut self, value: i128) -> Self {
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
    #[inline]
    pub fn with_list(mut self, value: Vec<Value>) -> Self {
        self.list = Some(value);
        self
    }
}

object::model! {
    ForeignTypes: Default {
        "int" => int: optional whole,
        "file" => file: optional,
        "any" => any: nullable,
        "list" => list: optional list,
    }
}
