// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

/// It does not describe its tag.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Dog {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub breed: Option<String>,
    /// Tells the members of a union apart.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
}

impl Dog {
    /// Sets `breed`.
    pub fn with_breed(mut self, value: impl Into<String>) -> Self {
        self.breed = Some(value.into());
        self
    }

    /// Sets `kind`.
    pub fn with_kind(mut self, value: impl Into<String>) -> Self {
        self.kind = Some(value.into());
        self
    }
}

named_fields!(Dog);
