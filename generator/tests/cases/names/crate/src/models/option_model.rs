// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct OptionModel {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub some: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub none: Option<String>,
}

impl OptionModel {
    /// Sets `some`.
    pub fn with_some(mut self, value: impl Into<String>) -> Self {
        self.some = Some(value.into());
        self
    }

    /// Sets `none`.
    pub fn with_none(mut self, value: impl Into<String>) -> Self {
        self.none = Some(value.into());
        self
    }
}

named_fields!(OptionModel);
