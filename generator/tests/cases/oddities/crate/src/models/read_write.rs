// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ReadWrite {
    /// Read-only: part of responses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ro: Option<String>,
    /// Write-only: part of requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wo: Option<String>,
}

impl ReadWrite {
    /// Sets `wo`.
    pub fn with_wo(mut self, value: impl Into<String>) -> Self {
        self.wo = Some(value.into());
        self
    }
}

named_fields!(ReadWrite);
