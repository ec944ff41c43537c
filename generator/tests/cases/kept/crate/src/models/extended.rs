// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Extended {
    pub id: Option<String>,
    pub label: String,
    /// The properties that the document does not name.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Extended {
    /// Makes a new `Extended` with everything optional left out.
    pub fn new(label: impl Into<String>) -> Self {
        Self {
            id: None,
            label: label.into(),
            additional_properties: BTreeMap::new(),
        }
    }

    /// Sets `id`.
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}

object::model! {
    Extended {
        "id" => id: optional,
        "label" => label: required,
        _ => additional_properties: kept,
    }
}
