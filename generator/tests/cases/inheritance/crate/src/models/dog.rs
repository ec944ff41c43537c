// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Dog {
    pub pet_type: String,
    pub name: String,
    pub breed: Option<String>,
}

impl Dog {
    /// Makes a new `Dog` with everything optional left out.
    pub fn new(pet_type: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            pet_type: pet_type.into(),
            name: name.into(),
            breed: None,
        }
    }

    /// Sets `breed`.
    pub fn with_breed(mut self, value: impl Into<String>) -> Self {
        self.breed = Some(value.into());
        self
    }
}

object::model! {
    Dog {
        "petType" => pet_type: required,
        "name" => name: required,
        "breed" => breed: optional,
    }
}
