// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

/// Deprecated: Use the other Instead: Other.
#[deprecated]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct SpeakeasyDeprecated {
    /// Deprecated: gone
    #[deprecated]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub p: Option<String>,
}

impl SpeakeasyDeprecated {
    /// Sets `p`.
    #[deprecated]
    pub fn with_p(mut self, value: impl Into<String>) -> Self {
        self.p = Some(value.into());
        self
    }
}

named_fields!(SpeakeasyDeprecated);
