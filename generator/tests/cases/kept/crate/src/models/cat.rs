// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Cat {
    pub kind: String,
    pub lives: Option<i128>,
    /// The properties that the document does not name.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Cat {
    /// Makes a new `Cat` with everything optional left out.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            lives: None,
            additional_properties: BTreeMap::new(),
        }
    }

    /// Sets `lives`.
    #[inline]
    pub fn with_lives(mut self, value: i128) -> Self {
        self.lives = Some(value);
        self
    }
}

object::model! {
    Cat {
        "kind" => kind: required,
        "lives" => lives: optional whole,
        _ => additional_properties: kept,
    }
}
