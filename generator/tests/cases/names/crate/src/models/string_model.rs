// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct StringModel {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub string: Option<String>,
}

impl StringModel {
    /// Sets `string`.
    pub fn with_string(mut self, value: impl Into<String>) -> Self {
        self.string = Some(value.into());
        self
    }
}

named_fields!(StringModel);
