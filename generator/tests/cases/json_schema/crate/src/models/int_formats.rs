// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct IntFormats {
    /// Constraints: minimum 0; maximum 4294967295.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<i64>,
    /// Constraints: minimum 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<i64>,
    /// Constraints: greater than -1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<i64>,
}

impl IntFormats {
    /// Sets `a`.
    pub fn with_a(mut self, value: i64) -> Self {
        self.a = Some(value);
        self
    }

    /// Sets `b`.
    pub fn with_b(mut self, value: i64) -> Self {
        self.b = Some(value);
        self
    }

    /// Sets `c`.
    pub fn with_c(mut self, value: i64) -> Self {
        self.c = Some(value);
        self
    }
}

named_fields!(IntFormats);
