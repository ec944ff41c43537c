// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct WithName {
    pub name: String,
}

impl WithName {
    /// Makes a new `WithName`.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

object::model! {
    WithName {
        "name" => name: required,
    }
}
