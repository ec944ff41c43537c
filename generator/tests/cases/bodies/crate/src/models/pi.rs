// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct PiResponse {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pi: Option<String>,
}

impl PiResponse {
    /// Sets `pi`.
    pub fn with_pi(mut self, value: impl Into<String>) -> Self {
        self.pi = Some(value.into());
        self
    }
}

named_fields!(PiResponse);
