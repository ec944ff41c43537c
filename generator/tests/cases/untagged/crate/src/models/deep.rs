// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{probe, untagged};
use super::{Id, Shapes};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Deep {
    Shapes(Shapes),
    Id(Id),
    ShapesList(Vec<Shapes>),
}

impl From<Shapes> for Deep {
    fn from(value: Shapes) -> Self {
        Self::Shapes(value)
    }
}

impl From<Id> for Deep {
    fn from(value: Id) -> Self {
        Self::Id(value)
    }
}

impl Serialize for Deep {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Shapes(value) => value.serialize(serializer),
            Self::Id(value) => value.serialize(serializer),
            Self::ShapesList(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Deep {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        untagged::deserialize(deserializer)
    }
}

impl untagged::UntaggedUnion for Deep {
    const NAME: &'static str = "Deep";
    const PROBES: &'static [probe::Probe] = &[
        probe::of("Shapes", probe::Kinds::OBJECT).knows(&["radius", "side"]),
        probe::of("Id", probe::Kinds::INTEGER.or(probe::Kinds::STRING)),
        probe::of("ShapesList", probe::Kinds::ARRAY),
    ];
    const ANY_OF: bool = false;
    const OPEN: bool = false;

    fn from_member(
        index: usize,
        value: &untagged::Content<'_>,
    ) -> Result<Self, serde_json::Error> {
        match index {
            0 => Deserialize::deserialize(value).map(Self::Shapes),
            1 => Deserialize::deserialize(value).map(Self::Id),
            _ => Deserialize::deserialize(value).map(Self::ShapesList),
        }
    }
}
