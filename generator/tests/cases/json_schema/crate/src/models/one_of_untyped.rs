// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::{probe, untagged};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OneOfUntyped {
    Value(Value),
    String(String),
}

impl Serialize for OneOfUntyped {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Value(value) => value.serialize(serializer),
            Self::String(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for OneOfUntyped {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        untagged::deserialize(deserializer)
    }
}

impl untagged::UntaggedUnion for OneOfUntyped {
    const NAME: &'static str = "OneOfUntyped";
    const PROBES: &'static [probe::Probe] = &[
        probe::of(
                "Value",
                probe::Kinds::NULL
                    .or(probe::Kinds::BOOLEAN)
                    .or(probe::Kinds::INTEGER)
                    .or(probe::Kinds::FRACTION)
                    .or(probe::Kinds::STRING)
                    .or(probe::Kinds::ARRAY)
                    .or(probe::Kinds::OBJECT),
            )
            .keeps_unknown(),
        probe::of("String", probe::Kinds::STRING),
    ];
    const ANY_OF: bool = false;
    const OPEN: bool = false;

    fn from_member(
        index: usize,
        value: &untagged::Content<'_>,
    ) -> Result<Self, serde_json::Error> {
        match index {
            0 => Deserialize::deserialize(value).map(Self::Value),
            _ => Deserialize::deserialize(value).map(Self::String),
        }
    }
}
