// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{object, probe, untagged};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OneOfRequiredOnly {
    A(OneOfRequiredOnlyA),
    B(OneOfRequiredOnlyB),
}

impl From<OneOfRequiredOnlyA> for OneOfRequiredOnly {
    fn from(value: OneOfRequiredOnlyA) -> Self {
        Self::A(value)
    }
}

impl From<OneOfRequiredOnlyB> for OneOfRequiredOnly {
    fn from(value: OneOfRequiredOnlyB) -> Self {
        Self::B(value)
    }
}

impl Serialize for OneOfRequiredOnly {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::A(value) => value.serialize(serializer),
            Self::B(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for OneOfRequiredOnly {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        untagged::deserialize(deserializer)
    }
}

impl untagged::UntaggedUnion for OneOfRequiredOnly {
    const NAME: &'static str = "OneOfRequiredOnly";
    const PROBES: &'static [probe::Probe] = &[
        probe::of("A", probe::Kinds::OBJECT).requires(&["a"]).knows(&["a"]),
        probe::of("B", probe::Kinds::OBJECT).requires(&["b"]).knows(&["b"]),
    ];
    const ANY_OF: bool = false;
    const OPEN: bool = false;

    fn from_member(
        index: usize,
        value: &untagged::Content<'_>,
    ) -> Result<Self, serde_json::Error> {
        match index {
            0 => Deserialize::deserialize(value).map(Self::A),
            _ => Deserialize::deserialize(value).map(Self::B),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OneOfRequiredOnlyA {
    pub a: String,
}

impl OneOfRequiredOnlyA {
    /// Makes a new `OneOfRequiredOnlyA`.
    pub fn new(a: impl Into<String>) -> Self {
        Self { a: a.into() }
    }
}

object::model! {
    OneOfRequiredOnlyA {
        "a" => a: required,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OneOfRequiredOnlyB {
    pub b: String,
}

impl OneOfRequiredOnlyB {
    /// Makes a new `OneOfRequiredOnlyB`.
    pub fn new(b: impl Into<String>) -> Self {
        Self { b: b.into() }
    }
}

object::model! {
    OneOfRequiredOnlyB {
        "b" => b: required,
    }
}
