// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{UnrecognizedMember, object, tagged};
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

impl From<Cat> for Pet {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<Dog> for Pet {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

impl From<Puppy> for Pet {
    fn from(value: Puppy) -> Self {
        Self::Puppy(value)
    }
}

impl From<PetBase> for Pet {
    fn from(value: PetBase) -> Self {
        Self::Base(value)
    }
}

impl Serialize for Pet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Cat(value) => value.serialize(serializer),
            Self::Dog(value) => value.serialize(serializer),
            Self::Puppy(value) => value.serialize(serializer),
            Self::Base(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Pet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        tagged::deserialize(deserializer)
    }
}

impl<'de> tagged::TaggedUnion<'de> for Pet {
    const NAME: &'static str = "Pet";
    const TAG: &'static str = "petType";
    const TAGS: &'static [&'static str] = &["kitty", "cat", "Dog", "Puppy", "Pet"];

    fn from_tag<D: Deserializer<'de>>(tag: &str, member: D) -> Result<Self, D::Error> {
        match tag {
            "kitty" | "cat" => Deserialize::deserialize(member).map(Self::Cat),
            "Dog" => Deserialize::deserialize(member).map(Self::Dog),
            "Puppy" => Deserialize::deserialize(member).map(Self::Puppy),
            "Pet" => Deserialize::deserialize(member).map(Self::Base),
            _ => UnrecognizedMember::read(member).map(Self::Unrecognized),
        }
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
