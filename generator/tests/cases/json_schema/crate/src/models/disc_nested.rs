// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{Unrecognized, UnrecognizedMember, object, open_enum, tagged};
use super::DiscInline;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiscNested {
    A(DiscInline),
    Zz(DiscNestedZz),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

impl From<DiscInline> for DiscNested {
    fn from(value: DiscInline) -> Self {
        Self::A(value)
    }
}

impl From<DiscNestedZz> for DiscNested {
    fn from(value: DiscNestedZz) -> Self {
        Self::Zz(value)
    }
}

impl Serialize for DiscNested {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::A(value) => value.serialize(serializer),
            Self::Zz(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for DiscNested {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        tagged::deserialize(deserializer)
    }
}

impl<'de> tagged::TaggedUnion<'de> for DiscNested {
    const NAME: &'static str = "DiscNested";
    const TAG: &'static str = "k";
    const TAGS: &'static [&'static str] = &["a", "b", "c", "zz"];

    fn from_tag<D: Deserializer<'de>>(tag: &str, member: D) -> Result<Self, D::Error> {
        match tag {
            "a" | "b" | "c" => Deserialize::deserialize(member).map(Self::A),
            "zz" => Deserialize::deserialize(member).map(Self::Zz),
            _ => UnrecognizedMember::read(member).map(Self::Unrecognized),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DiscNestedZz {
    pub k: DiscNestedZzK,
}

impl DiscNestedZz {
    /// Makes a new `DiscNestedZz`.
    pub fn new(k: impl Into<DiscNestedZzK>) -> Self {
        Self { k: k.into() }
    }
}

object::model! {
    DiscNestedZz {
        "k" => k: required,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiscNestedZzK {
    /// `zz`
    Zz,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    DiscNestedZzK {
        "zz" => Zz,
        _ => Unrecognized,
    }
}
