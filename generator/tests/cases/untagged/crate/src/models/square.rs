// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
