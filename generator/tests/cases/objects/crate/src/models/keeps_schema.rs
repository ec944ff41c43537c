// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct KeepsSchema {
    pub id: i64,
    /// The properties that the document does not name.
    #[serde(flatten)]
    pub additional_properties: BTreeMap<String, String>,
}

impl KeepsSchema {
    /// Makes a `KeepsSchema` with everything optional left out.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            additional_properties: BTreeMap::new(),
        }
    }
}

named_fields!(KeepsSchema);
