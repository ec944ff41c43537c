// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

use crate::runtime::{object, probe, untagged};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyOfPrims {
    DateTime(DateTime<FixedOffset>),
    String(String),
    Integer(i128),
    Number(f64),
    Boolean(bool),
    List(Vec<Value>),
    Map(Map<String, Value>),
}

impl Serialize for AnyOfPrims {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::DateTime(value) => value.serialize(serializer),
            Self::String(value) => value.serialize(serializer),
            Self::Integer(value) => value.serialize(serializer),
            Self::Number(value) => value.serialize(serializer),
            Self::Boolean(value) => value.serialize(serializer),
            Self::List(value) => value.serialize(serializer),
            Self::Map(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for AnyOfPrims {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        untagged::deserialize(deserializer)
    }
}

impl untagged::UntaggedUnion for AnyOfPrims {
    const NAME: &'static str = "AnyOfPrims";
    const PROBES: &'static [probe::Probe] = &[
        probe::of("DateTime", probe::Kinds::STRING),
        probe::of("String", probe::Kinds::STRING),
        probe::of("Integer", probe::Kinds::INTEGER),
        probe::of("Number", probe::Kinds::INTEGER.or(probe::Kinds::FRACTION)),
        probe::of("Boolean", probe::Kinds::BOOLEAN),
        probe::of("List", probe::Kinds::ARRAY),
        probe::of("Map", probe::Kinds::OBJECT).keeps_unknown(),
    ];
    const ANY_OF: bool = true;
    const OPEN: bool = false;

    fn from_member(
        index: usize,
        value: &untagged::Content<'_>,
    ) -> Result<Self, serde_json::Error> {
        match index {
            0 => Deserialize::deserialize(value).map(Self::DateTime),
            1 => Deserialize::deserialize(value).map(Self::String),
            2 => object::read::<object::Whole, _, _>(value).map(Self::Integer),
            3 => Deserialize::deserialize(value).map(Self::Number),
            4 => Deserialize::deserialize(value).map(Self::Boolean),
            5 => Deserialize::deserialize(value).map(Self::List),
            _ => Deserialize::deserialize(value).map(Self::Map),
        }
    }
}
