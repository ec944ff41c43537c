// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self", rename_all = "camelCase")]
#[non_exhaustive]
pub struct SelfCapitalized {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub self_: Option<String>,
    #[serde(rename = "Self", skip_serializing_if = "Option::is_none")]
    pub self_capitalized: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub super_: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub crate_: Option<String>,
}

impl SelfCapitalized {
    /// Sets `self`.
    pub fn with_self(mut self, value: impl Into<String>) -> Self {
        self.self_ = Some(value.into());
        self
    }

    /// Sets `self_capitalized`.
    pub fn with_self_capitalized(mut self, value: impl Into<String>) -> Self {
        self.self_capitalized = Some(value.into());
        self
    }

    /// Sets `super`.
    pub fn with_super(mut self, value: impl Into<String>) -> Self {
        self.super_ = Some(value.into());
        self
    }

    /// Sets `crate`.
    pub fn with_crate(mut self, value: impl Into<String>) -> Self {
        self.crate_ = Some(value.into());
        self
    }
}

named_fields!(SelfCapitalized);
