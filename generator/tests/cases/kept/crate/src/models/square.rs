// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Square {
    pub side: i128,
    /// The properties that the document does not name.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Square {
    /// Makes a new `Square` with everything optional left out.
    #[inline]
    pub fn new(side: i128) -> Self {
        Self {
            side,
            additional_properties: BTreeMap::new(),
        }
    }
}

object::model! {
    Square {
        "side" => side: required whole,
        _ => additional_properties: kept,
    }
}
