// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::{untagged, untagged_probe};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OneOrMany {
    String(String),
    StringList(Vec<String>),
}

impl Serialize for OneOrMany {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => value.serialize(serializer),
            Self::StringList(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for OneOrMany {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        untagged::deserialize(deserializer)
    }
}

impl untagged::UntaggedUnion for OneOrMany {
    const NAME: &'static str = "OneOrMany";
    const PROBES: &'static [untagged_probe::Probe] = &[
        untagged_probe::Probe {
            name: "String",
            kinds: untagged_probe::Kinds::STRING,
            required: &[],
            known: &[],
            keeps_unknown: false,
            constants: &[],
            values: &[],
        },
        untagged_probe::Probe {
            name: "StringList",
            kinds: untagged_probe::Kinds::ARRAY,
            required: &[],
            known: &[],
            keeps_unknown: false,
            constants: &[],
            values: &[],
        },
    ];
    const ANY_OF: bool = true;
    const OPEN: bool = false;

    fn from_member(index: usize, value: &Value) -> Result<Self, serde_json::Error> {
        match index {
            0 => Deserialize::deserialize(value).map(Self::String),
            _ => Deserialize::deserialize(value).map(Self::StringList),
        }
    }
}
