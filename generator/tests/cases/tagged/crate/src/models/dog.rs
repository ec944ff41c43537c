// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

/// It does not describe its tag.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Dog {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub breed: Option<String>,
    /// Tells the members of a union apart.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
}
