// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{UnrecognizedMember, object, tagged_union};
use super::DiscChild;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiscString {
    DiscChild(DiscChild),
    Base(DiscStringBase),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

tagged_union! {
    DiscString: "petType" {
        "DiscChild" => DiscChild(DiscChild),
        "DiscString" => Base(DiscStringBase),
        _ => Unrecognized,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DiscStringBase {
    pub pet_type: String,
    pub name: Option<String>,
}

impl DiscStringBase {
    /// Makes a new `DiscStringBase` with everything optional left out.
    pub fn new(pet_type: impl Into<String>) -> Self {
        Self {
            pet_type: pet_type.into(),
            name: None,
        }
    }

    /// Sets `name`.
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

object::model! {
    DiscStringBase {
        "petType" => pet_type: required,
        "name" => name: optional,
    }
}
