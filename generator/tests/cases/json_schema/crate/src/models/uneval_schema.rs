// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UnevalSchema {
    pub b: Option<String>,
    /// The properties that the document does not name.
    pub additional_properties: BTreeMap<String, i128>,
}

impl UnevalSchema {
    /// Sets `b`.
    pub fn with_b(mut self, value: impl Into<String>) -> Self {
        self.b = Some(value.into());
        self
    }
}

object::model! {
    UnevalSchema: Default {
        "b" => b: optional,
        _ => additional_properties: kept whole,
    }
}
