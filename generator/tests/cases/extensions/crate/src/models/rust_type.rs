// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RustType {
    pub m: Option<std::string::String>,
    pub bad: Option<String>,
}

impl RustType {
    /// Sets `m`.
    #[inline]
    pub fn with_m(mut self, value: std::string::String) -> Self {
        self.m = Some(value);
        self
    }

    /// Sets `bad`.
    pub fn with_bad(mut self, value: impl Into<String>) -> Self {
        self.bad = Some(value.into());
        self
    }
}

object::model! {
    RustType: Default {
        "m" => m: optional,
        "bad" => bad: optional,
    }
}
