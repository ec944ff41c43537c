// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{UnrecognizedMember, untagged_union};
use super::{Address, Company, Person};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Contact {
    Address(Address),
    Person(Person),
    Company(Company),
    /// A value that only several members together have room for, kept as it came.
    Unrecognized(UnrecognizedMember),
}

untagged_union! {
    Contact: any_of {
        Address(Address) => OBJECT requires("email") knows("email", "city"),
        Person(Person) => OBJECT
            requires("email")
            knows("email", "city", "first_name", "last_name"),
        Company(Company) => OBJECT requires("email") knows("email", "vat"),
        _ => Unrecognized,
    }
}
