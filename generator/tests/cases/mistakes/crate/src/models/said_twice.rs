// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SaidTwice {
    pub a: Option<bool>,
    pub b: Option<String>,
}

impl SaidTwice {
    /// Sets `a`.
    #[inline]
    pub fn with_a(mut self, value: bool) -> Self {
        self.a = Some(value);
        self
    }

    /// Sets `b`.
    pub fn with_b(mut self, value: impl Into<String>) -> Self {
        self.b = Some(value.into());
        self
    }
}

object::model! {
    SaidTwice: Default {
        "a" => a: optional,
        "b" => b: optional,
    }
}
