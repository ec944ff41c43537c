// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;
use super::Anchored;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UsesAnchor {
    pub x: Option<Anchored>,
}

impl UsesAnchor {
    /// Sets `x`.
    #[inline]
    pub fn with_x(mut self, value: Anchored) -> Self {
        self.x = Some(value);
        self
    }
}

object::model! {
    UsesAnchor: Default {
        "x" => x: optional,
    }
}
