// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Overridden {
    #[serde(rename = "bad_name", skip_serializing_if = "Option::is_none")]
    pub good_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ign: Option<String>,
}

impl Overridden {
    /// Sets `good_name`.
    pub fn with_good_name(mut self, value: impl Into<String>) -> Self {
        self.good_name = Some(value.into());
        self
    }

    /// Sets `ign`.
    pub fn with_ign(mut self, value: impl Into<String>) -> Self {
        self.ign = Some(value.into());
        self
    }
}

named_fields!(Overridden);
