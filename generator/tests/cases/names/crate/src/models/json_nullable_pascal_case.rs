// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::{JsonNullable, named_fields};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct JsonNullablePascalCase {
    #[serde(default, skip_serializing_if = "JsonNullable::is_undefined")]
    pub a: JsonNullable<String>,
}

impl JsonNullablePascalCase {
    /// Sets `a`.
    pub fn with_a(mut self, value: impl Into<JsonNullable<String>>) -> Self {
        self.a = value.into();
        self
    }
}

named_fields!(JsonNullablePascalCase);
