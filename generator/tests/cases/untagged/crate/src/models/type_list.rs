// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{probe, untagged};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TypeList {
    String(String),
    Number(f64),
    Boolean(bool),
}

impl Serialize for TypeList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => value.serialize(serializer),
            Self::Number(value) => value.serialize(serializer),
            Self::Boolean(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for TypeList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        untagged::deserialize(deserializer)
    }
}

impl untagged::UntaggedUnion for TypeList {
    const NAME: &'static str = "TypeList";
    const PROBES: &'static [probe::Probe] = &[
        probe::of("String", probe::Kinds::STRING),
        probe::of("Number", probe::Kinds::INTEGER.or(probe::Kinds::FRACTION)),
        probe::of("Boolean", probe::Kinds::BOOLEAN),
    ];
    const ANY_OF: bool = false;
    const OPEN: bool = false;

    fn from_member(
        index: usize,
        value: &untagged::Content<'_>,
    ) -> Result<Self, serde_json::Error> {
        match index {
            0 => Deserialize::deserialize(value).map(Self::String),
            1 => Deserialize::deserialize(value).map(Self::Number),
            _ => Deserialize::deserialize(value).map(Self::Boolean),
        }
    }
}
