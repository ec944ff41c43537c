// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct PutARequest {
    /// Constraints: format `binary`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// Constraints: each item (format `binary`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub files: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PutARequestMeta>,
}

impl PutARequest {
    /// Sets `file`.
    pub fn with_file(mut self, value: impl Into<String>) -> Self {
        self.file = Some(value.into());
        self
    }

    /// Sets `files`.
    pub fn with_files(mut self, value: Vec<String>) -> Self {
        self.files = Some(value);
        self
    }

    /// Sets `meta`.
    pub fn with_meta(mut self, value: PutARequestMeta) -> Self {
        self.meta = Some(value);
        self
    }
}

named_fields!(PutARequest);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct PutARequestMeta {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub m: Option<String>,
}

impl PutARequestMeta {
    /// Sets `m`.
    pub fn with_m(mut self, value: impl Into<String>) -> Self {
        self.m = Some(value.into());
        self
    }
}

named_fields!(PutARequestMeta);
