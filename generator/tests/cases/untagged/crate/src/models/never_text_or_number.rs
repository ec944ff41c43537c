// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{probe, untagged};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NeverTextOrNumber {
    Number(f64),
    String(String),
}

impl Serialize for NeverTextOrNumber {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(value) => value.serialize(serializer),
            Self::String(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for NeverTextOrNumber {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        untagged::deserialize(deserializer)
    }
}

impl untagged::UntaggedUnion for NeverTextOrNumber {
    const NAME: &'static str = "NeverTextOrNumber";
    const PROBES: &'static [probe::Probe] = &[
        probe::of("Number", probe::Kinds::INTEGER.or(probe::Kinds::FRACTION)),
        probe::of("String", probe::Kinds::STRING),
    ];
    const ANY_OF: bool = true;
    const OPEN: bool = false;

    fn from_member(
        index: usize,
        value: &untagged::Content<'_>,
    ) -> Result<Self, serde_json::Error> {
        match index {
            0 => Deserialize::deserialize(value).map(Self::Number),
            _ => Deserialize::deserialize(value).map(Self::String),
        }
    }
}
