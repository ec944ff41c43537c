// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ResultModel {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ok: Option<String>,
}

impl ResultModel {
    /// Sets `ok`.
    pub fn with_ok(mut self, value: impl Into<String>) -> Self {
        self.ok = Some(value.into());
        self
    }
}

named_fields!(ResultModel);
