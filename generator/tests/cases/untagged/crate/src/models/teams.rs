// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{UnrecognizedMember, object, untagged_union};
use super::{Aged, Named};

/// Only inside a property the members drop what is of the other.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Teams {
    Captain(TeamsCaptain),
    Object(TeamsObject),
    /// A value that only several members together have room for, kept as it came.
    Unrecognized(UnrecognizedMember),
}

untagged_union! {
    Teams: any_of {
        Captain(TeamsCaptain) => OBJECT knows("people", "captain"),
        Object(TeamsObject) => OBJECT knows("people"),
        _ => Unrecognized,
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TeamsCaptain {
    pub people: Option<Vec<Named>>,
    pub captain: Option<String>,
}

impl TeamsCaptain {
    /// Sets `people`.
    #[inline]
    pub fn with_people(mut self, value: Vec<Named>) -> Self {
        self.people = Some(value);
        self
    }

    /// Sets `captain`.
    pub fn with_captain(mut self, value: impl Into<String>) -> Self {
        self.captain = Some(value.into());
        self
    }
}

object::model! {
    TeamsCaptain: Default {
        "people" => people: optional list,
        "captain" => captain: optional,
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TeamsObject {
    pub people: Option<Vec<Aged>>,
}

impl TeamsObject {
    /// Sets `people`.
    #[inline]
    pub fn with_people(mut self, value: Vec<Aged>) -> Self {
        self.people = Some(value);
        self
    }
}

object::model! {
    TeamsObject: Default {
        "people" => people: optional list,
    }
}
