// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct UnevalSchema {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<String>,
    /// The properties that the document does not name.
    #[serde(flatten)]
    pub additional_properties: BTreeMap<String, i64>,
}

impl UnevalSchema {
    /// Sets `b`.
    pub fn with_b(mut self, value: impl Into<String>) -> Self {
        self.b = Some(value.into());
        self
    }
}

named_fields!(UnevalSchema);
