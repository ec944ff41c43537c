// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RequiredDup {
    pub a: String,
}

impl RequiredDup {
    /// Makes a new `RequiredDup`.
    pub fn new(a: impl Into<String>) -> Self {
        Self { a: a.into() }
    }
}

object::model! {
    RequiredDup {
        "a" => a: required,
    }
}
