// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{probe, untagged};
use super::EnumDesc;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnyOfRefEnumString {
    EnumDesc(EnumDesc),
    String(String),
}

impl From<EnumDesc> for AnyOfRefEnumString {
    fn from(value: EnumDesc) -> Self {
        Self::EnumDesc(value)
    }
}

impl Serialize for AnyOfRefEnumString {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::EnumDesc(value) => value.serialize(serializer),
            Self::String(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for AnyOfRefEnumString {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        untagged::deserialize(deserializer)
    }
}

impl untagged::UntaggedUnion for AnyOfRefEnumString {
    const NAME: &'static str = "AnyOfRefEnumString";
    const PROBES: &'static [probe::Probe] = &[
        probe::of("EnumDesc", probe::Kinds::STRING)
            .limited_to(&[probe::Constant::Str("a"), probe::Constant::Str("b")]),
        probe::of("String", probe::Kinds::STRING),
    ];
    const ANY_OF: bool = true;
    const OPEN: bool = false;

    fn from_member(
        index: usize,
        value: &untagged::Content<'_>,
    ) -> Result<Self, serde_json::Error> {
        match index {
            0 => Deserialize::deserialize(value).map(Self::EnumDesc),
            _ => Deserialize::deserialize(value).map(Self::String),
        }
    }
}
