// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;
use super::Unused;

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct User {
    /// Read-only: part of responses.
    pub id: String,
    pub name: String,
    /// Write-only: part of requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
    pub shared: Unused,
}

impl User {
    /// Makes a `User` with everything optional left out.
    pub fn new(id: impl Into<String>, name: impl Into<String>, shared: Unused) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            password: None,
            shared,
        }
    }
}

named_fields!(User);
