// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Typed {
    pub name: Option<String>,
    /// The properties that the document does not name.
    pub additional_properties: BTreeMap<String, i128>,
}

impl Typed {
    /// Sets `name`.
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

object::model! {
    Typed: Default {
        "name" => name: optional,
        _ => additional_properties: kept whole,
    }
}
