// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::{JsonNullable, named_fields};
use super::Copied;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct UsesCopy {
    #[serde(default, skip_serializing_if = "JsonNullable::is_undefined")]
    pub copy: JsonNullable<Copied>,
}

impl UsesCopy {
    /// Sets `copy`.
    pub fn with_copy(mut self, value: impl Into<JsonNullable<Copied>>) -> Self {
        self.copy = value.into();
        self
    }
}

named_fields!(UsesCopy);
