// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct DefaultCapitalized {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<String>,
}

impl DefaultCapitalized {
    /// Sets `default`.
    pub fn with_default(mut self, value: impl Into<String>) -> Self {
        self.default = Some(value.into());
        self
    }
}

named_fields!(DefaultCapitalized);
