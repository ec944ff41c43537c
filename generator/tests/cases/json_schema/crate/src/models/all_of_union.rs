// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{UnrecognizedMember, object, tagged};
use super::{DiscInlineAK, DiscInlineBK};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllOfUnion {
    A(AllOfUnionA),
    B(AllOfUnionB),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

impl From<AllOfUnionA> for AllOfUnion {
    fn from(value: AllOfUnionA) -> Self {
        Self::A(value)
    }
}

impl From<AllOfUnionB> for AllOfUnion {
    fn from(value: AllOfUnionB) -> Self {
        Self::B(value)
    }
}

impl Serialize for AllOfUnion {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::A(value) => value.serialize(serializer),
            Self::B(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for AllOfUnion {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        tagged::deserialize(deserializer)
    }
}

impl<'de> tagged::TaggedUnion<'de> for AllOfUnion {
    const NAME: &'static str = "AllOfUnion";
    const TAG: &'static str = "k";
    const TAGS: &'static [&'static str] = &["a", "b", "c"];

    fn from_tag<D: Deserializer<'de>>(tag: &str, member: D) -> Result<Self, D::Error> {
        match tag {
            "a" => Deserialize::deserialize(member).map(Self::A),
            "b" | "c" => Deserialize::deserialize(member).map(Self::B),
            _ => UnrecognizedMember::read(member).map(Self::Unrecognized),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AllOfUnionA {
    pub common: Option<String>,
    pub k: DiscInlineAK,
    pub x: Option<String>,
}

impl AllOfUnionA {
    /// Makes a new `AllOfUnionA` with everything optional left out.
    pub fn new(k: impl Into<DiscInlineAK>) -> Self {
        Self {
            common: None,
            k: k.into(),
            x: None,
        }
    }

    /// Sets `common`.
    pub fn with_common(mut self, value: impl Into<String>) -> Self {
        self.common = Some(value.into());
        self
    }

    /// Sets `x`.
    pub fn with_x(mut self, value: impl Into<String>) -> Self {
        self.x = Some(value.into());
        self
    }
}

object::model! {
    AllOfUnionA {
        "common" => common: optional,
        "k" => k: required,
        "x" => x: optional,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AllOfUnionB {
    pub common: Option<String>,
    pub k: DiscInlineBK,
    pub y: Option<String>,
}

impl AllOfUnionB {
    /// Makes a new `AllOfUnionB` with everything optional left out.
    pub fn new(k: impl Into<DiscInlineBK>) -> Self {
        Self {
            common: None,
            k: k.into(),
            y: None,
        }
    }

    /// Sets `common`.
    pub fn with_common(mut self, value: impl Into<String>) -> Self {
        self.common = Some(value.into());
        self
    }

    /// Sets `y`.
    pub fn with_y(mut self, value: impl Into<String>) -> Self {
        self.y = Some(value.into());
        self
    }
}

object::model! {
    AllOfUnionB {
        "common" => common: optional,
        "k" => k: required,
        "y" => y: optional,
    }
}
