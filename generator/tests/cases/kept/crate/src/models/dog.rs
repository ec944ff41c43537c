// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Dog {
    pub kind: String,
    /// The properties that the document does not name.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Dog {
    /// Makes a new `Dog` with everything optional left out.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

object::model! {
    Dog {
        "kind" => kind: required,
        _ => additional_properties: kept,
    }
}
