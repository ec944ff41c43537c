// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde_json::Value;

use crate::runtime::{JsonNullable, object, untagged_union};

/// One member allows everything, and so `null`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TextOrAnything {
    pub value: JsonNullable<TextOrAnythingValue>,
}

impl TextOrAnything {
    /// Sets `value`.
    pub fn with_value(
        mut self,
        value: impl Into<JsonNullable<TextOrAnythingValue>>,
    ) -> Self {
        self.value = value.into();
        self
    }
}

object::model! {
    TextOrAnything: Default {
        "value" => value: nullable,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TextOrAnythingValue {
    /// Anything.
    Value(Value),
    String(String),
}

untagged_union! {
    TextOrAnythingValue: any_of {
        Value => NULL | BOOLEAN | INTEGER | FRACTION | STRING | ARRAY | OBJECT keeps_unknown,
        String => STRING,
    }
}
