// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

/// One schema for what is asked for and what is answered, secrets included.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Account {
    /// Read-only: part of responses.
    pub id: Option<String>,
    /// Write-only: part of requests.
    pub secret: Option<String>,
    pub email: String,
}

impl Account {
    /// Makes a new `Account` with everything optional left out.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            id: None,
            secret: None,
            email: email.into(),
        }
    }

    /// Sets `secret`.
    pub fn with_secret(mut self, value: impl Into<String>) -> Self {
        self.secret = Some(value.into());
        self
    }
}

object::model! {
    Account {
        "id" => id: optional,
        "secret" => secret: optional,
        "email" => email: required,
    }
}
