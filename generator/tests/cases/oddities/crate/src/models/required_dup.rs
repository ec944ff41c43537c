// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct RequiredDup {
    pub a: String,
}

impl RequiredDup {
    /// Makes a `RequiredDup`.
    pub fn new(a: impl Into<String>) -> Self {
        Self { a: a.into() }
    }
}

named_fields!(RequiredDup);
