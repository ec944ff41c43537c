// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::named_fields;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct KeepsAll {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_properties: Option<String>,
    /// The properties that the document does not name.
    #[serde(flatten)]
    pub other_properties: BTreeMap<String, Value>,
}

impl KeepsAll {
    /// Sets `additional_properties`.
    pub fn with_additional_properties(mut self, value: impl Into<String>) -> Self {
        self.additional_properties = Some(value.into());
        self
    }
}

named_fields!(KeepsAll);
