// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{JsonNullable, object};
use super::NoType;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SiblingsOfReference {
    /// Kept.
    pub a: JsonNullable<NoType>,
    pub b: Option<NoType>,
}

impl SiblingsOfReference {
    /// Sets `a`.
    pub fn with_a(mut self, value: impl Into<JsonNullable<NoType>>) -> Self {
        self.a = value.into();
        self
    }

    /// Sets `b`.
    #[inline]
    pub fn with_b(mut self, value: NoType) -> Self {
        self.b = Some(value);
        self
    }
}

object::model! {
    SiblingsOfReference: Default {
        "a" => a: nullable,
        "b" => b: optional,
    }
}
