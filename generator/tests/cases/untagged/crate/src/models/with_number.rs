// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct WithNumber {
    pub number: i128,
}

impl WithNumber {
    /// Makes a new `WithNumber`.
    #[inline]
    pub fn new(number: i128) -> Self {
        Self { number }
    }
}

object::model! {
    WithNumber {
        "number" => number: required whole,
    }
}
