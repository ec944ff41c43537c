// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct KeptInProperty {
    pub info: Option<KeptInPropertyInfo>,
}

impl KeptInProperty {
    /// Sets `info`.
    #[inline]
    pub fn with_info(mut self, value: KeptInPropertyInfo) -> Self {
        self.info = Some(value);
        self
    }
}

object::model! {
    KeptInProperty: Default {
        "info" => info: optional,
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct KeptInPropertyInfo {
    pub code: Option<String>,
    /// The properties that the document does not name.
    pub additional_properties: BTreeMap<String, Value>,
}

impl KeptInPropertyInfo {
    /// Sets `code`.
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
}

object::model! {
    KeptInPropertyInfo: Default {
        "code" => code: optional,
        _ => additional_properties: kept,
    }
}
