// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Cat {
    pub kind: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lives: Option<i64>,
}

impl Cat {
    /// Makes a `Cat` with everything optional left out.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            lives: None,
        }
    }

    /// Sets `lives`.
    pub fn with_lives(mut self, value: i64) -> Self {
        self.lives = Some(value);
        self
    }
}

named_fields!(Cat);
