// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{UnrecognizedMember, object, tagged};
use super::CopiedChild;

/// The parent of schemas that copy it instead of referring to it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Copied {
    CopiedChild(CopiedChild),
    Base(CopiedBase),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

impl From<CopiedChild> for Copied {
    fn from(value: CopiedChild) -> Self {
        Self::CopiedChild(value)
    }
}

impl From<CopiedBase> for Copied {
    fn from(value: CopiedBase) -> Self {
        Self::Base(value)
    }
}

impl Serialize for Copied {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::CopiedChild(value) => value.serialize(serializer),
            Self::Base(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Copied {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        tagged::deserialize(deserializer)
    }
}

impl<'de> tagged::TaggedUnion<'de> for Copied {
    const NAME: &'static str = "Copied";
    const TAG: &'static str = "kind";
    const TAGS: &'static [&'static str] = &["child", "Copied"];

    fn from_tag<D: Deserializer<'de>>(tag: &str, member: D) -> Result<Self, D::Error> {
        match tag {
            "child" => Deserialize::deserialize(member).map(Self::CopiedChild),
            "Copied" => Deserialize::deserialize(member).map(Self::Base),
            _ => UnrecognizedMember::read(member).map(Self::Unrecognized),
        }
    }
}

/// The parent of schemas that copy it instead of referring to it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CopiedBase {
    pub kind: String,
}

impl CopiedBase {
    /// Makes a new `CopiedBase`.
    pub fn new(kind: impl Into<String>) -> Self {
        Self { kind: kind.into() }
    }
}

object::model! {
    CopiedBase {
        "kind" => kind: required,
    }
}
