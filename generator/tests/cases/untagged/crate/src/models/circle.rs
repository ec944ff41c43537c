// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Circle {
    pub radius: f64,
}

impl Circle {
    /// Makes a `Circle`.
    pub fn new(radius: f64) -> Self {
        Self { radius }
    }
}
