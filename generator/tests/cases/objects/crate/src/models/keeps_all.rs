// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct KeepsAll {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_properties: Option<String>,
    /// The properties that the document does not name.
    #[serde(flatten)]
    pub other_properties: BTreeMap<String, Value>,
}
