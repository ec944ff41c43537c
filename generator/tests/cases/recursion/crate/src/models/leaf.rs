// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Leaf {
    pub op: String,
}

impl Leaf {
    /// Makes a new `Leaf`.
    pub fn new(op: impl Into<String>) -> Self {
        Self { op: op.into() }
    }
}

object::model! {
    Leaf {
        "op" => op: required,
    }
}
