// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;
use super::Pet;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RefSibling {
    /// A pet beside a ref
    pub a: Option<Pet>,
    /// Read-only: part of responses.
    ///
    /// Example: `{"name":"x"}`.
    #[deprecated]
    pub b: Option<Pet>,
}

impl RefSibling {
    /// Sets `a`.
    #[inline]
    pub fn with_a(mut self, value: Pet) -> Self {
        self.a = Some(value);
        self
    }
}

object::model! {
    RefSibling: Default {
        "a" => a: optional,
        "b" => b: optional,
    }
}
