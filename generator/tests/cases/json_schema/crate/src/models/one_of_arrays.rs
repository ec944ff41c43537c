// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{object, probe, untagged};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OneOfArrays {
    StringList(Vec<String>),
    IntegerList(Vec<i128>),
    String(String),
}

impl Serialize for OneOfArrays {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::StringList(value) => value.serialize(serializer),
            Self::IntegerList(value) => value.serialize(serializer),
            Self::String(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for OneOfArrays {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        untagged::deserialize(deserializer)
    }
}

impl untagged::UntaggedUnion for OneOfArrays {
    const NAME: &'static str = "OneOfArrays";
    const PROBES: &'static [probe::Probe] = &[
        probe::of("StringList", probe::Kinds::ARRAY),
        probe::of("IntegerList", probe::Kinds::ARRAY),
        probe::of("String", probe::Kinds::STRING),
    ];
    const ANY_OF: bool = false;
    const OPEN: bool = false;

    fn from_member(
        index: usize,
        value: &untagged::Content<'_>,
    ) -> Result<Self, serde_json::Error> {
        match index {
            0 => Deserialize::deserialize(value).map(Self::StringList),
            1 => {
                object::read::<object::List<object::Whole>, _, _>(value)
                    .map(Self::IntegerList)
            }
            _ => Deserialize::deserialize(value).map(Self::String),
        }
    }
}
