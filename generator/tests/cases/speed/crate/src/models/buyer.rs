// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{JsonNullable, object};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Buyer {
    pub id: i64,
    pub email: String,
    pub name: JsonNullable<String>,
    pub city: Option<String>,
    pub zip: Option<String>,
}

impl Buyer {
    /// Makes a new `Buyer` with everything optional left out.
    pub fn new(id: i64, email: impl Into<String>) -> Self {
        Self {
            id,
            email: email.into(),
            name: JsonNullable::Undefined,
            city: None,
            zip: None,
        }
    }

    /// Sets `name`.
    pub fn with_name(mut self, value: impl Into<JsonNullable<String>>) -> Self {
        self.name = value.into();
        self
    }

    /// Sets `city`.
    pub fn with_city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }

    /// Sets `zip`.
    pub fn with_zip(mut self, value: impl Into<String>) -> Self {
        self.zip = Some(value.into());
        self
    }
}

object::model! {
    Buyer {
        "id" => id: required whole,
        "email" => email: required,
        "name" => name: nullable,
        "city" => city: optional,
        "zip" => zip: optional,
    }
}
