// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

/// d
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RefSiblings {
    pub a: Option<String>,
    pub extra: Option<String>,
}

impl RefSiblings {
    /// Sets `a`.
    pub fn with_a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }

    /// Sets `extra`.
    pub fn with_extra(mut self, value: impl Into<String>) -> Self {
        self.extra = Some(value.into());
        self
    }
}

object::model! {
    RefSiblings: Default {
        "a" => a: optional,
        "extra" => extra: optional,
    }
}
