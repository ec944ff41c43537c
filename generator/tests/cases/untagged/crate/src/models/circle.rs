// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Circle {
    pub radius: f64,
}

impl Circle {
    /// Makes a new `Circle`.
    #[inline]
    pub fn new(radius: f64) -> Self {
        Self { radius }
    }
}

object::model! {
    Circle {
        "radius" => radius: required,
    }
}
