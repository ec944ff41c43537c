// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Address {
    pub email: String,
    pub city: Option<String>,
}

impl Address {
    /// Makes a new `Address` with everything optional left out.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            city: None,
        }
    }

    /// Sets `city`.
    pub fn with_city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
}

object::model! {
    Address {
        "email" => email: required,
        "city" => city: optional,
    }
}
