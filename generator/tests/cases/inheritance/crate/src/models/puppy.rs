// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Puppy {
    pub pet_type: String,
    pub name: String,
    pub breed: Option<String>,
    pub weeks: i128,
}

impl Puppy {
    /// Makes a new `Puppy` with everything optional left out.
    pub fn new(
        pet_type: impl Into<String>,
        name: impl Into<String>,
        weeks: i128,
    ) -> Self {
        Self {
            pet_type: pet_type.into(),
            name: name.into(),
            breed: None,
            weeks,
        }
    }

    /// Sets `breed`.
    pub fn with_breed(mut self, value: impl Into<String>) -> Self {
        self.breed = Some(value.into());
        self
    }
}

object::model! {
    Puppy {
        "petType" => pet_type: required,
        "name" => name: required,
        "breed" => breed: optional,
        "weeks" => weeks: required whole,
    }
}
