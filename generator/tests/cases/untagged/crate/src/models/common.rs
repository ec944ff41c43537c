// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Common {
    pub lang: Option<String>,
    /// The properties that the document does not name.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Common {
    /// Sets `lang`.
    pub fn with_lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

object::model! {
    Common: Default {
        "lang" => lang: optional,
        _ => additional_properties: kept,
    }
}
