// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Encoded {
    /// Constraints: format `byte`.
    pub a: Option<String>,
    pub b: Option<String>,
    pub c: Option<String>,
}

impl Encoded {
    /// Sets `a`.
    pub fn with_a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }

    /// Sets `b`.
    pub fn with_b(mut self, value: impl Into<String>) -> Self {
        self.b = Some(value.into());
        self
    }

    /// Sets `c`.
    pub fn with_c(mut self, value: impl Into<String>) -> Self {
        self.c = Some(value.into());
        self
    }
}

object::model! {
    Encoded: Default {
        "a" => a: optional,
        "b" => b: optional,
        "c" => c: optional,
    }
}
