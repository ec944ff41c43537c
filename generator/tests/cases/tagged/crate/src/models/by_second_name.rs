// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{UnrecognizedMember, tagged};
use super::{Dog, Tomcat};

/// The tag is the name that the reference says.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BySecondName {
    Tomcat(Tomcat),
    Dog(Dog),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

impl From<Tomcat> for BySecondName {
    fn from(value: Tomcat) -> Self {
        Self::Tomcat(value)
    }
}

impl From<Dog> for BySecondName {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

impl Serialize for BySecondName {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Tomcat(value) => value.serialize(serializer),
            Self::Dog(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for BySecondName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        tagged::deserialize(deserializer)
    }
}

impl<'de> tagged::TaggedUnion<'de> for BySecondName {
    const NAME: &'static str = "BySecondName";
    const TAG: &'static str = "kind";
    const TAGS: &'static [&'static str] = &["Tomcat", "Dog"];

    fn from_tag<D: Deserializer<'de>>(tag: &str, member: D) -> Result<Self, D::Error> {
        match tag {
            "Tomcat" => Deserialize::deserialize(member).map(Self::Tomcat),
            "Dog" => Deserialize::deserialize(member).map(Self::Dog),
            _ => UnrecognizedMember::read(member).map(Self::Unrecognized),
        }
    }
}
