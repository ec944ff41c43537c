// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Cat {
    pub pet_type: String,
    pub name: String,
    pub lives: Option<i128>,
}

impl Cat {
    /// Makes a new `Cat` with everything optional left out.
    pub fn new(pet_type: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            pet_type: pet_type.into(),
            name: name.into(),
            lives: None,
        }
    }

    /// Sets `lives`.
    #[inline]
    pub fn with_lives(mut self, value: i128) -> Self {
        self.lives = Some(value);
        self
    }
}

object::model! {
    Cat {
        "petType" => pet_type: required,
        "name" => name: required,
        "lives" => lives: optional whole,
    }
}
