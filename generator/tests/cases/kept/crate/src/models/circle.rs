// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Circle {
    pub radius: f64,
    /// The properties that the document does not name.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Circle {
    /// Makes a new `Circle` with everything optional left out.
    #[inline]
    pub fn new(radius: f64) -> Self {
        Self {
            radius,
            additional_properties: BTreeMap::new(),
        }
    }
}

object::model! {
    Circle {
        "radius" => radius: required,
        _ => additional_properties: kept,
    }
}
