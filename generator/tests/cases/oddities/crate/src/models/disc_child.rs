// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DiscChild {
    pub pet_type: String,
    pub name: Option<String>,
    pub bark: Option<bool>,
}

impl DiscChild {
    /// Makes a new `DiscChild` with everything optional left out.
    pub fn new(pet_type: impl Into<String>) -> Self {
        Self {
            pet_type: pet_type.into(),
            name: None,
            bark: None,
        }
    }

    /// Sets `name`.
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `bark`.
    #[inline]
    pub fn with_bark(mut self, value: bool) -> Self {
        self.bark = Some(value);
        self
    }
}

object::model! {
    DiscChild {
        "petType" => pet_type: required,
        "name" => name: optional,
        "bark" => bark: optional,
    }
}
