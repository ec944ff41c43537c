// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Labels {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<String>,
    /// The properties that the document does not name.
    #[serde(
        flatten,
        deserialize_with = "object::read::<object::Values<object::Whole>, _, _>"
    )]
    pub additional_properties: BTreeMap<String, i128>,
}

impl Labels {
    /// Sets `color`.
    pub fn with_color(mut self, value: impl Into<String>) -> Self {
        self.color = Some(value.into());
        self
    }
}
