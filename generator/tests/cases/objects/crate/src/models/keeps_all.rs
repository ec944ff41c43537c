// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct KeepsAll {
    pub additional_properties: Option<String>,
    /// The properties that the document does not name.
    pub other_properties: BTreeMap<String, Value>,
}

impl KeepsAll {
    /// Sets `additional_properties`.
    pub fn with_additional_properties(mut self, value: impl Into<String>) -> Self {
        self.additional_properties = Some(value.into());
        self
    }
}

object::model! {
    KeepsAll: Default {
        "additional_properties" => additional_properties: optional,
        _ => other_properties: kept,
    }
}
