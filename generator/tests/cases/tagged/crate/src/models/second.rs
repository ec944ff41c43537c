// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Second {
    pub version: i128,
    pub b: Option<String>,
}

impl Second {
    /// Makes a new `Second` with everything optional left out.
    #[inline]
    pub fn new(version: i128) -> Self {
        Self { version, b: None }
    }

    /// Sets `b`.
    pub fn with_b(mut self, value: impl Into<String>) -> Self {
        self.b = Some(value.into());
        self
    }
}

object::model! {
    Second {
        "version" => version: required whole,
        "b" => b: optional,
    }
}
