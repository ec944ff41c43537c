// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{object, probe, untagged};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MultiTypeObj {
    IntegerList(Vec<i128>),
    A(MultiTypeObjA),
}

impl From<MultiTypeObjA> for MultiTypeObj {
    fn from(value: MultiTypeObjA) -> Self {
        Self::A(value)
    }
}

impl Serialize for MultiTypeObj {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::IntegerList(value) => value.serialize(serializer),
            Self::A(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for MultiTypeObj {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        untagged::deserialize(deserializer)
    }
}

impl untagged::UntaggedUnion for MultiTypeObj {
    const NAME: &'static str = "MultiTypeObj";
    const PROBES: &'static [probe::Probe] = &[
        probe::of("IntegerList", probe::Kinds::ARRAY),
        probe::of("A", probe::Kinds::OBJECT).knows(&["a"]),
    ];
    const ANY_OF: bool = false;
    const OPEN: bool = false;

    fn from_member(
        index: usize,
        value: &untagged::Content<'_>,
    ) -> Result<Self, serde_json::Error> {
        match index {
            0 => {
                object::read::<object::List<object::Whole>, _, _>(value)
                    .map(Self::IntegerList)
            }
            _ => Deserialize::deserialize(value).map(Self::A),
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MultiTypeObjA {
    pub a: Option<String>,
}

impl MultiTypeObjA {
    /// Sets `a`.
    pub fn with_a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }
}

object::model! {
    MultiTypeObjA: Default {
        "a" => a: optional,
    }
}
