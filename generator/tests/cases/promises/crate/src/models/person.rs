// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{UnrecognizedMember, object, tagged_union};
use super::Librarian;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Person {
    Librarian(Librarian),
    Base(PersonBase),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

tagged_union! {
    Person: "role" {
        "Librarian" => Librarian(Librarian),
        "Person" => Base(PersonBase),
        _ => Unrecognized,
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
