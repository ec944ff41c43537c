// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{UnrecognizedMember, object, tagged_union};
use super::{Cat, Dog, Puppy};

/// An animal.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Pet {
    Cat(Cat),
    Dog(Dog),
    Puppy(Puppy),
    Base(PetBase),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

tagged_union! {
    Pet: "petType" {
        "kitty" | "cat" => Cat(Cat),
        "Dog" => Dog(Dog),
        "Puppy" => Puppy(Puppy),
        "Pet" => Base(PetBase),
        _ => Unrecognized,
    }
}

/// An animal.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PetBase {
    pub pet_type: String,
    pub name: String,
}

impl PetBase {
    /// Makes a new `PetBase`.
    pub fn new(pet_type: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            pet_type: pet_type.into(),
            name: name.into(),
        }
    }
}

object::model! {
    PetBase {
        "petType" => pet_type: required,
        "name" => name: required,
    }
}
