// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
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

named_fields!(PostPetsRequest);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct PostPetsRequestMultipartFormData {
    /// Constraints: format `binary`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub photo: Option<String>,
}

impl PostPetsRequestMultipartFormData {
    /// Sets `photo`.
    pub fn with_photo(mut self, value: impl Into<String>) -> Self {
        self.photo = Some(value.into());
        self
    }
}

named_fields!(PostPetsRequestMultipartFormData);
