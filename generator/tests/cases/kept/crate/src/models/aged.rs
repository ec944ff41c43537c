// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Aged {
    pub age: Option<i128>,
    /// The properties that the document does not name.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Aged {
    /// Sets `age`.
    #[inline]
    pub fn with_age(mut self, value: i128) -> Self {
        self.age = Some(value);
        self
    }
}

object::model! {
    Aged: Default {
        "age" => age: optional whole,
        _ => additional_properties: kept,
    }
}
