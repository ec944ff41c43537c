// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Patterns {
    pub fixed: Option<String>,
    /// The properties that the document does not name.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Patterns {
    /// Sets `fixed`.
    pub fn with_fixed(mut self, value: impl Into<String>) -> Self {
        self.fixed = Some(value.into());
        self
    }
}

object::model! {
    Patterns: Default {
        "fixed" => fixed: optional,
        _ => additional_properties: kept,
    }
}
