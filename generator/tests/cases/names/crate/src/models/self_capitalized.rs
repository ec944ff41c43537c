// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SelfCapitalized {
    pub self_: Option<String>,
    pub self_capitalized: Option<String>,
    pub super_: Option<String>,
    pub crate_: Option<String>,
}

impl SelfCapitalized {
    /// Sets `self`.
    pub fn with_self(mut self, value: impl Into<String>) -> Self {
        self.self_ = Some(value.into());
        self
    }

    /// Sets `self_capitalized`.
    pub fn with_self_capitalized(mut self, value: impl Into<String>) -> Self {
        self.self_capitalized = Some(value.into());
        self
    }

    /// Sets `super`.
    pub fn with_super(mut self, value: impl Into<String>) -> Self {
        self.super_ = Some(value.into());
        self
    }

    /// Sets `crate`.
    pub fn with_crate(mut self, value: impl Into<String>) -> Self {
        self.crate_ = Some(value.into());
        self
    }
}

object::model! {
    SelfCapitalized: Default {
        "self" => self_: optional,
        "Self" => self_capitalized: optional,
        "super" => super_: optional,
        "crate" => crate_: optional,
    }
}
