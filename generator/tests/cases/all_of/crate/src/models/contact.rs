// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{object, untagged_union};

/// What stands in `required` beside a union is demanded of each member.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Contact {
    /// Person
    Person(ContactPerson),
    /// Company
    Company(ContactCompany),
}

untagged_union! {
    Contact: one_of {
        Person(ContactPerson) => OBJECT requires("name") knows("name", "age"),
        Company(ContactCompany) => OBJECT requires("name") knows("name"),
    }
}

/// Person
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ContactPerson {
    pub name: String,
    pub age: Option<i32>,
}

impl ContactPerson {
    /// Makes a new `ContactPerson` with everything optional left out.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            age: None,
        }
    }

    /// Sets `age`.
    #[inline]
    pub fn with_age(mut self, value: i32) -> Self {
        self.age = Some(value);
        self
    }
}

object::model! {
    ContactPerson {
        "name" => name: required,
        "age" => age: optional whole,
    }
}

/// Company
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ContactCompany {
    pub name: String,
}

impl ContactCompany {
    /// Makes a new `ContactCompany`.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

object::model! {
    ContactCompany {
        "name" => name: required,
    }
}
