// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::named_fields;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Patterns {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fixed: Option<String>,
    /// The properties that the document does not name.
    #[serde(flatten)]
    pub additional_properties: BTreeMap<String, Value>,
}

impl Patterns {
    /// Sets `fixed`.
    pub fn with_fixed(mut self, value: impl Into<String>) -> Self {
        self.fixed = Some(value.into());
        self
    }
}

named_fields!(Patterns);
