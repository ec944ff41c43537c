// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Endless {
    pub again: Box<Endless>,
}

impl Endless {
    /// Makes a new `Endless`.
    #[inline]
    pub fn new(again: Endless) -> Self {
        Self { again: Box::new(again) }
    }
}

object::model! {
    Endless {
        "again" => again: required,
    }
}
