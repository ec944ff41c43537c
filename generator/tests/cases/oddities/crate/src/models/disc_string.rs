// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{UnrecognizedMember, object, tagged};
use super::DiscChild;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiscString {
    DiscChild(DiscChild),
    Base(DiscStringBase),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

impl From<DiscChild> for DiscString {
    fn from(value: DiscChild) -> Self {
        Self::DiscChild(value)
    }
}

impl From<DiscStringBase> for DiscString {
    fn from(value: DiscStringBase) -> Self {
        Self::Base(value)
    }
}

impl Serialize for DiscString {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::DiscChild(value) => value.serialize(serializer),
            Self::Base(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for DiscString {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        tagged::deserialize(deserializer)
    }
}

impl<'de> tagged::TaggedUnion<'de> for DiscString {
    const NAME: &'static str = "DiscString";
    const TAG: &'static str = "petType";
    const TAGS: &'static [&'static str] = &["DiscChild", "DiscString"];

    fn from_tag<D: Deserializer<'de>>(tag: &str, member: D) -> Result<Self, D::Error> {
        match tag {
            "DiscChild" => Deserialize::deserialize(member).map(Self::DiscChild),
            "DiscString" => Deserialize::deserialize(member).map(Self::Base),
            _ => UnrecognizedMember::read(member).map(Self::Unrecognized),
        }
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
