// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{UnrecognizedMember, object, tagged};
use super::Librarian;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Person {
    Librarian(Librarian),
    Base(PersonBase),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

impl From<Librarian> for Person {
    fn from(value: Librarian) -> Self {
        Self::Librarian(value)
    }
}

impl From<PersonBase> for Person {
    fn from(value: PersonBase) -> Self {
        Self::Base(value)
    }
}

impl Serialize for Person {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Librarian(value) => value.serialize(serializer),
            Self::Base(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Person {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        tagged::deserialize(deserializer)
    }
}

impl<'de> tagged::TaggedUnion<'de> for Person {
    const NAME: &'static str = "Person";
    const TAG: &'static str = "role";
    const TAGS: &'static [&'static str] = &["Librarian", "Person"];

    fn from_tag<D: Deserializer<'de>>(tag: &str, member: D) -> Result<Self, D::Error> {
        match tag {
            "Librarian" => Deserialize::deserialize(member).map(Self::Librarian),
            "Person" => Deserialize::deserialize(member).map(Self::Base),
            _ => UnrecognizedMember::read(member).map(Self::Unrecognized),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PersonBase {
    pub role: String,
    pub name: String,
}

impl PersonBase {
    /// Makes a new `PersonBase`.
    pub fn new(role: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            role: role.into(),
            name: name.into(),
        }
    }
}

object::model! {
    PersonBase {
        "role" => role: required,
        "name" => name: required,
    }
}
