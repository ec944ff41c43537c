// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;
use super::Anchored;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct UsesAnchor {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x: Option<Anchored>,
}

impl UsesAnchor {
    /// Sets `x`.
    pub fn with_x(mut self, value: Anchored) -> Self {
        self.x = Some(value);
        self
    }
}

named_fields!(UsesAnchor);
