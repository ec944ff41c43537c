// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::{JsonNullable, named_fields};
use super::NoType;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct SiblingsOfReference {
    /// Kept.
    #[serde(default, skip_serializing_if = "JsonNullable::is_undefined")]
    pub a: JsonNullable<NoType>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<NoType>,
}

impl SiblingsOfReference {
    /// Sets `a`.
    pub fn with_a(mut self, value: impl Into<JsonNullable<NoType>>) -> Self {
        self.a = value.into();
        self
    }

    /// Sets `b`.
    pub fn with_b(mut self, value: NoType) -> Self {
        self.b = Some(value);
        self
    }
}

named_fields!(SiblingsOfReference);
