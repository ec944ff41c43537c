// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;
use super::Unused;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct User {
    /// Read-only: part of responses.
    pub id: String,
    pub name: String,
    /// Write-only: part of requests.
    pub password: Option<String>,
    pub shared: Unused,
}

impl User {
    /// Makes a new `User` with everything optional left out.
    pub fn new(id: impl Into<String>, name: impl Into<String>, shared: Unused) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            password: None,
            shared,
        }
    }
}

object::model! {
    User {
        "id" => id: required,
        "name" => name: required,
        "password" => password: optional,
        "shared" => shared: required,
    }
}
