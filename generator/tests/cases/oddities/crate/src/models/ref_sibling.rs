// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;
use super::Pet;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct RefSibling {
    /// A pet beside a ref
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Pet>,
    /// Read-only: part of responses.
    ///
    /// Example: `{"name":"x"}`.
    #[deprecated]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Pet>,
}

impl RefSibling {
    /// Sets `a`.
    pub fn with_a(mut self, value: Pet) -> Self {
        self.a = Some(value);
        self
    }
}

named_fields!(RefSibling);
