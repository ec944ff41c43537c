// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct SubEvRequest {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub e: Option<String>,
}

named_fields!(SubEvRequest);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct SubEvResponse {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ack: Option<bool>,
}

impl SubEvResponse {
    /// Sets `ack`.
    pub fn with_ack(mut self, value: bool) -> Self {
        self.ack = Some(value);
        self
    }
}

named_fields!(SubEvResponse);
