// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Leaf {
    pub op: String,
}

impl Leaf {
    /// Makes a `Leaf`.
    pub fn new(op: impl Into<String>) -> Self {
        Self { op: op.into() }
    }
}
