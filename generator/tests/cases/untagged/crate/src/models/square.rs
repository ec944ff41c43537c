// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Square {
    pub side: f64,
}

impl Square {
    /// Makes a `Square`.
    pub fn new(side: f64) -> Self {
        Self { side }
    }
}

named_fields!(Square);
