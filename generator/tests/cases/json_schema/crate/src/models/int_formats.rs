// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct IntFormats {
    /// Constraints: minimum 0; maximum 4294967295.
    pub a: Option<i64>,
    /// Constraints: minimum 0.
    pub b: Option<i128>,
    /// Constraints: greater than -1.
    pub c: Option<i128>,
}

impl IntFormats {
    /// Sets `a`.
    #[inline]
    pub fn with_a(mut self, value: i64) -> Self {
        self.a = Some(value);
        self
    }

    /// Sets `b`.
    #[inline]
    pub fn with_b(mut self, value: i128) -> Self {
        self.b = Some(value);
        self
    }

    /// Sets `c`.
    #[inline]
    pub fn with_c(mut self, value: i128) -> Self {
        self.c = Some(value);
        self
    }
}

object::model! {
    IntFormats: Default {
        "a" => a: optional whole,
        "b" => b: optional whole,
        "c" => c: optional whole,
    }
}
