// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NotValid {
    pub self_: Option<String>,
}

impl NotValid {
    /// Sets `self`.
    pub fn with_self(mut self, value: impl Into<String>) -> Self {
        self.self_ = Some(value.into());
        self
    }
}

object::model! {
    NotValid: Default {
        "a" => self_: optional,
    }
}
