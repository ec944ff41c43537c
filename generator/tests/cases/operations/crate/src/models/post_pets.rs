// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PostPetsRequest {
    pub name: String,
}

impl PostPetsRequest {
    /// Makes a new `PostPetsRequest`.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

object::model! {
    PostPetsRequest {
        "name" => name: required,
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PostPetsRequestMultipart {
    /// Constraints: format `binary`.
    pub photo: Option<String>,
}

impl PostPetsRequestMultipart {
    /// Sets `photo`.
    pub fn with_photo(mut self, value: impl Into<String>) -> Self {
        self.photo = Some(value.into());
        self
    }
}

object::model! {
    PostPetsRequestMultipart: Default {
        "photo" => photo: optional,
    }
}
