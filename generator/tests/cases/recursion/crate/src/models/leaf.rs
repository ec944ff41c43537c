// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
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

named_fields!(Leaf);
