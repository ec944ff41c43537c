// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{object, probe, untagged};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnionOfSelf {
    String(String),
    UnionOfSelfList(Vec<UnionOfSelf>),
    U(UnionOfSelfU),
}

impl From<UnionOfSelfU> for UnionOfSelf {
    fn from(value: UnionOfSelfU) -> Self {
        Self::U(value)
    }
}

impl Serialize for UnionOfSelf {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => value.serialize(serializer),
            Self::UnionOfSelfList(value) => value.serialize(serializer),
            Self::U(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for UnionOfSelf {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        untagged::deserialize(deserializer)
    }
}

impl untagged::UntaggedUnion for UnionOfSelf {
    const NAME: &'static str = "UnionOfSelf";
    const PROBES: &'static [probe::Probe] = &[
        probe::of("String", probe::Kinds::STRING),
        probe::of("UnionOfSelfList", probe::Kinds::ARRAY),
        probe::of("U", probe::Kinds::OBJECT).knows(&["u"]),
    ];
    const ANY_OF: bool = false;
    const OPEN: bool = false;

    fn from_member(
        index: usize,
        value: &untagged::Content<'_>,
    ) -> Result<Self, serde_json::Error> {
        match index {
            0 => Deserialize::deserialize(value).map(Self::String),
            1 => Deserialize::deserialize(value).map(Self::UnionOfSelfList),
            _ => Deserialize::deserialize(value).map(Self::U),
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UnionOfSelfU {
    pub u: Option<Box<UnionOfSelf>>,
}

impl UnionOfSelfU {
    /// Sets `u`.
    pub fn with_u(mut self, value: impl Into<UnionOfSelf>) -> Self {
        self.u = Some(Box::new(value.into()));
        self
    }
}

object::model! {
    UnionOfSelfU: Default {
        "u" => u: optional,
    }
}
