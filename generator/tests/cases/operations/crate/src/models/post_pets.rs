// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PostPetsRequest {
    pub name: String,
}

impl PostPetsRequest {
    /// Makes a `PostPetsRequest`.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PostPetsRequestMultipartFormData {
    /// Constraints: format `binary`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub photo: Option<String>,
}
