// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct UnusedResponse {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub u: Option<String>,
}

impl UnusedResponse {
    /// Sets `u`.
    pub fn with_u(mut self, value: impl Into<String>) -> Self {
        self.u = Some(value.into());
        self
    }
}

named_fields!(UnusedResponse);
