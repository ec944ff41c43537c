// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde_json::{Map, Value};

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct InfoBase {
    pub info: Option<Map<String, Value>>,
}

impl InfoBase {
    /// Sets `info`.
    #[inline]
    pub fn with_info(mut self, value: Map<String, Value>) -> Self {
        self.info = Some(value);
        self
    }
}

object::model! {
    InfoBase: Default {
        "info" => info: optional,
    }
}
