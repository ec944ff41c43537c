// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct NotValid {
    #[serde(rename = "a", skip_serializing_if = "Option::is_none")]
    pub self_: Option<String>,
}

impl NotValid {
    /// Sets `self`.
    pub fn with_self(mut self, value: impl Into<String>) -> Self {
        self.self_ = Some(value.into());
        self
    }
}

named_fields!(NotValid);
