// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{object, probe, untagged};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Titled {
    /// By name
    ByName(TitledByName),
    /// By number
    ByNumber(TitledByNumber),
}

impl From<TitledByName> for Titled {
    fn from(value: TitledByName) -> Self {
        Self::ByName(value)
    }
}

impl From<TitledByNumber> for Titled {
    fn from(value: TitledByNumber) -> Self {
        Self::ByNumber(value)
    }
}

impl Serialize for Titled {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ByName(value) => value.serialize(serializer),
            Self::ByNumber(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Titled {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        untagged::deserialize(deserializer)
    }
}

impl untagged::UntaggedUnion for Titled {
    const NAME: &'static str = "Titled";
    const PROBES: &'static [probe::Probe] = &[
        probe::of("ByName", probe::Kinds::OBJECT).requires(&["name"]).knows(&["name"]),
        probe::of("ByNumber", probe::Kinds::OBJECT)
            .requires(&["number"])
            .knows(&["number"]),
    ];
    const ANY_OF: bool = false;
    const OPEN: bool = false;

    fn from_member(
        index: usize,
        value: &untagged::Content<'_>,
    ) -> Result<Self, serde_json::Error> {
        match index {
            0 => Deserialize::deserialize(value).map(Self::ByName),
            _ => Deserialize::deserialize(value).map(Self::ByNumber),
        }
    }
}

/// By name
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TitledByName {
    pub name: String,
}

impl TitledByName {
    /// Makes a new `TitledByName`.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

object::model! {
    TitledByName {
        "name" => name: required,
    }
}

/// By number
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TitledByNumber {
    pub number: i128,
}

impl TitledByNumber {
    /// Makes a new `TitledByNumber`.
    pub fn new(number: i128) -> Self {
        Self { number }
    }
}

object::model! {
    TitledByNumber {
        "number" => number: required whole,
    }
}
