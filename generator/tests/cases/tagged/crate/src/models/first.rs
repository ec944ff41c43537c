// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct First {
    pub version: i128,
    pub a: Option<String>,
}

impl First {
    /// Makes a new `First` with everything optional left out.
    #[inline]
    pub fn new(version: i128) -> Self {
        Self { version, a: None }
    }

    /// Sets `a`.
    pub fn with_a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }
}

object::model! {
    First {
        "version" => version: required whole,
        "a" => a: optional,
    }
}
