// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;
use super::Base;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ResultOfBase {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<Base>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub errors: Option<Vec<String>>,
}

impl ResultOfBase {
    /// Sets `result`.
    pub fn with_result(mut self, value: Base) -> Self {
        self.result = Some(value);
        self
    }

    /// Sets `errors`.
    pub fn with_errors(mut self, value: Vec<String>) -> Self {
        self.errors = Some(value);
        self
    }
}

named_fields!(ResultOfBase);
