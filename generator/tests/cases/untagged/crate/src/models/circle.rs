// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
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

named_fields!(Circle);
