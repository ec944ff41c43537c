// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Encoded {
    /// Constraints: format `byte`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<String>,
}

impl Encoded {
    /// Sets `a`.
    pub fn with_a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }

    /// Sets `b`.
    pub fn with_b(mut self, value: impl Into<String>) -> Self {
        self.b = Some(value.into());
        self
    }

    /// Sets `c`.
    pub fn with_c(mut self, value: impl Into<String>) -> Self {
        self.c = Some(value.into());
        self
    }
}

named_fields!(Encoded);
