// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Mod {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#mod: Option<String>,
}

impl Mod {
    /// Sets `mod`.
    pub fn with_mod(mut self, value: impl Into<String>) -> Self {
        self.r#mod = Some(value.into());
        self
    }
}

named_fields!(Mod);
