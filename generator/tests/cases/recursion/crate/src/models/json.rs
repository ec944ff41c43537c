// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{probe, untagged};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Json {
    String(String),
    Number(f64),
    JsonList(Vec<Json>),
    Map(BTreeMap<String, Json>),
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => value.serialize(serializer),
            Self::Number(value) => value.serialize(serializer),
            Self::JsonList(value) => value.serialize(serializer),
            Self::Map(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        untagged::deserialize(deserializer)
    }
}

impl untagged::UntaggedUnion for Json {
    const NAME: &'static str = "Json";
    const PROBES: &'static [probe::Probe] = &[
        probe::of("String", probe::Kinds::STRING),
        probe::of("Number", probe::Kinds::INTEGER.or(probe::Kinds::FRACTION)),
        probe::of("JsonList", probe::Kinds::ARRAY),
        probe::of("Map", probe::Kinds::OBJECT).keeps_unknown(),
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
            2 => Deserialize::deserialize(value).map(Self::JsonList),
            _ => Deserialize::deserialize(value).map(Self::Map),
        }
    }
}
