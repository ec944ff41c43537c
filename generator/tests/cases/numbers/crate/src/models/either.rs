// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{object, probe, untagged};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Either {
    Integer(i128),
    Boolean(bool),
    IntegerList(Vec<i128>),
}

impl Serialize for Either {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Integer(value) => value.serialize(serializer),
            Self::Boolean(value) => value.serialize(serializer),
            Self::IntegerList(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Either {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        untagged::deserialize(deserializer)
    }
}

impl untagged::UntaggedUnion for Either {
    const NAME: &'static str = "Either";
    const PROBES: &'static [probe::Probe] = &[
        probe::of("Integer", probe::Kinds::INTEGER),
        probe::of("Boolean", probe::Kinds::BOOLEAN),
        probe::of("IntegerList", probe::Kinds::ARRAY),
    ];
    const ANY_OF: bool = false;
    const OPEN: bool = false;

    fn from_member(
        index: usize,
        value: &untagged::Content<'_>,
    ) -> Result<Self, serde_json::Error> {
        match index {
            0 => object::read::<object::Whole, _, _>(value).map(Self::Integer),
            1 => Deserialize::deserialize(value).map(Self::Boolean),
            _ => {
                object::read::<object::List<object::Whole>, _, _>(value)
                    .map(Self::IntegerList)
            }
        }
    }
}
