// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::{
    Unrecognized, UnrecognizedMember, object, open_enum, probe, untagged,
};
use super::Common;

/// One member keeps what it does not name, the other one has the constant.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeepingAndDropping {
    Common(Common),
    Text(KeepingAndDroppingText),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

impl From<Common> for KeepingAndDropping {
    fn from(value: Common) -> Self {
        Self::Common(value)
    }
}

impl From<KeepingAndDroppingText> for KeepingAndDropping {
    fn from(value: KeepingAndDroppingText) -> Self {
        Self::Text(value)
    }
}

impl Serialize for KeepingAndDropping {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Common(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for KeepingAndDropping {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        untagged::deserialize(deserializer)
    }
}

impl untagged::UntaggedUnion for KeepingAndDropping {
    const NAME: &'static str = "KeepingAndDropping";
    const PROBES: &'static [probe::Probe] = &[
        probe::of("Common", probe::Kinds::OBJECT).knows(&["lang"]).keeps_unknown(),
        probe::of("Text", probe::Kinds::OBJECT)
            .requires(&["type"])
            .knows(&["type"])
            .lists(&[("type", &[probe::Constant::Str("text")])]),
    ];
    const ANY_OF: bool = true;
    const OPEN: bool = false;

    fn from_member(
        index: usize,
        value: &untagged::Content<'_>,
    ) -> Result<Self, serde_json::Error> {
        match index {
            0 => Deserialize::deserialize(value).map(Self::Common),
            _ => Deserialize::deserialize(value).map(Self::Text),
        }
    }

    fn whole(value: Value) -> Option<Self> {
        Some(Self::Unrecognized(UnrecognizedMember::new(value)))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct KeepingAndDroppingText {
    pub r#type: KeepingAndDroppingTextType,
}

impl KeepingAndDroppingText {
    /// Makes a new `KeepingAndDroppingText`.
    pub fn new(r#type: impl Into<KeepingAndDroppingTextType>) -> Self {
        Self { r#type: r#type.into() }
    }
}

object::model! {
    KeepingAndDroppingText {
        "type" => r#type: required,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeepingAndDroppingTextType {
    /// `text`
    Text,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    KeepingAndDroppingTextType {
        "text" => Text,
        _ => Unrecognized,
    }
}
