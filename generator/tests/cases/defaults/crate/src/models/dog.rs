// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Dog {
    pub kind: String,
}

impl Dog {
    /// Makes a new `Dog`.
    pub fn new(kind: impl Into<String>) -> Self {
        Self { kind: kind.into() }
    }
}

object::model! {
    Dog {
        "kind" => kind: required,
    }
}
