// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct RustType {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub m: Option<std::string::String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bad: Option<String>,
}

impl RustType {
    /// Sets `m`.
    pub fn with_m(mut self, value: std::string::String) -> Self {
        self.m = Some(value);
        self
    }

    /// Sets `bad`.
    pub fn with_bad(mut self, value: impl Into<String>) -> Self {
        self.bad = Some(value.into());
        self
    }
}

named_fields!(RustType);
