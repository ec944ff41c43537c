// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Person {
    pub email: String,
    pub city: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
}

impl Person {
    /// Makes a new `Person` with everything optional left out.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            city: None,
            first_name: None,
            last_name: None,
        }
    }

    /// Sets `city`.
    pub fn with_city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }

    /// Sets `first_name`.
    pub fn with_first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }

    /// Sets `last_name`.
    pub fn with_last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }
}

object::model! {
    Person {
        "email" => email: required,
        "city" => city: optional,
        "first_name" => first_name: optional,
        "last_name" => last_name: optional,
    }
}
