// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

/// Examples: `{"a":1}`, `{"a":2}`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Examples {
    /// Examples: `1`, `2`.
    pub a: Option<i128>,
}

impl Examples {
    /// Sets `a`.
    #[inline]
    pub fn with_a(mut self, value: i128) -> Self {
        self.a = Some(value);
        self
    }
}

object::model! {
    Examples: Default {
        "a" => a: optional whole,
    }
}
