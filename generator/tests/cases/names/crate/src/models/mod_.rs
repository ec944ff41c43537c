// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Mod {
    pub r#mod: Option<String>,
}

impl Mod {
    /// Sets `mod`.
    pub fn with_mod(mut self, value: impl Into<String>) -> Self {
        self.r#mod = Some(value.into());
        self
    }
}

object::model! {
    Mod: Default {
        "mod" => r#mod: optional,
    }
}
