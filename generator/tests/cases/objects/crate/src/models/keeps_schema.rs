// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct KeepsSchema {
    pub id: i128,
    /// The properties that the document does not name.
    pub additional_properties: BTreeMap<String, String>,
}

impl KeepsSchema {
    /// Makes a new `KeepsSchema` with everything optional left out.
    #[inline]
    pub fn new(id: i128) -> Self {
        Self {
            id,
            additional_properties: BTreeMap::new(),
        }
    }
}

object::model! {
    KeepsSchema {
        "id" => id: required whole,
        _ => additional_properties: kept,
    }
}
