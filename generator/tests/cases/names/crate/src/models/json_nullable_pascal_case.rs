// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{JsonNullable, object};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct JsonNullablePascalCase {
    pub a: JsonNullable<String>,
}

impl JsonNullablePascalCase {
    /// Sets `a`.
    pub fn with_a(mut self, value: impl Into<JsonNullable<String>>) -> Self {
        self.a = value.into();
        self
    }
}

object::model! {
    JsonNullablePascalCase: Default {
        "a" => a: nullable,
    }
}
