// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

/// Examples: `{"a":1}`, `{"a":2}`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Examples {
    /// Examples: `1`, `2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<i64>,
}

impl Examples {
    /// Sets `a`.
    pub fn with_a(mut self, value: i64) -> Self {
        self.a = Some(value);
        self
    }
}

named_fields!(Examples);
