// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Square {
    pub side: f64,
}

impl Square {
    /// Makes a new `Square`.
    #[inline]
    pub fn new(side: f64) -> Self {
        Self { side }
    }
}

object::model! {
    Square {
        "side" => side: required,
    }
}
