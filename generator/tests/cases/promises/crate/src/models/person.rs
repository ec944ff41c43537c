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

impl object::Model for PersonBase {
    const NAME: &'static str = "PersonBase";
    const FIELDS: &'static [&'static str] = &["role", "name"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut role = reader.required("role");
        let mut name = reader.required("name");
        reader.read(&mut [&mut role, &mut name])?;
        Ok(Self {
            role: role.value()?,
            name: name.value()?,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("role", &self.role)?;
        writer.required("name", &self.name)?;
        Ok(())
    }
}

object::model!(PersonBase);
