// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NewUser {
    /// Read-only: part of responses.
    pub id: Option<String>,
    pub name: String,
    /// Write-only: part of requests.
    pub password: String,
}

impl NewUser {
    /// Makes a new `NewUser` with everything optional left out.
    pub fn new(name: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            id: None,
            name: name.into(),
            password: password.into(),
        }
    }
}

object::model! {
    NewUser {
        "id" => id: optional,
        "name" => name: required,
        "password" => password: required,
    }
}
