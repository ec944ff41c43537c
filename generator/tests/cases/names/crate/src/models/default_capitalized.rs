// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DefaultCapitalized {
    pub default: Option<String>,
}

impl DefaultCapitalized {
    /// Sets `default`.
    pub fn with_default(mut self, value: impl Into<String>) -> Self {
        self.default = Some(value.into());
        self
    }
}

object::model! {
    DefaultCapitalized: Default {
        "default" => default: optional,
    }
}
