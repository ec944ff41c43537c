// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Sealed {
    pub name: Option<String>,
    pub additional_properties: Option<String>,
    /// The properties that the document does not name.
    pub other_properties: BTreeMap<String, Value>,
}

impl Sealed {
    /// Sets `name`.
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `additional_properties`.
    pub fn with_additional_properties(mut self, value: impl Into<String>) -> Self {
        self.additional_properties = Some(value.into());
        self
    }
}

object::model! {
    Sealed: Default {
        "name" => name: optional,
        "additional_properties" => additional_properties: optional,
        _ => other_properties: kept,
    }
}
