// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{object, probe, untagged};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllOfTwoUnions {
    A(AllOfTwoUnionsA),
    B(AllOfTwoUnionsB),
}

impl From<AllOfTwoUnionsA> for AllOfTwoUnions {
    fn from(value: AllOfTwoUnionsA) -> Self {
        Self::A(value)
    }
}

impl From<AllOfTwoUnionsB> for AllOfTwoUnions {
    fn from(value: AllOfTwoUnionsB) -> Self {
        Self::B(value)
    }
}

impl Serialize for AllOfTwoUnions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::A(value) => value.serialize(serializer),
            Self::B(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for AllOfTwoUnions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        untagged::deserialize(deserializer)
    }
}

impl untagged::UntaggedUnion for AllOfTwoUnions {
    const NAME: &'static str = "AllOfTwoUnions";
    const PROBES: &'static [probe::Probe] = &[
        probe::of("A", probe::Kinds::OBJECT).requires(&["a"]).knows(&["a", "c", "d"]),
        probe::of("B", probe::Kinds::OBJECT).requires(&["b"]).knows(&["b", "c", "d"]),
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
pub enum AllOfTwoUnionsA {
    C(AllOfTwoUnionsAC),
    D(AllOfTwoUnionsAD),
}

impl From<AllOfTwoUnionsAC> for AllOfTwoUnionsA {
    fn from(value: AllOfTwoUnionsAC) -> Self {
        Self::C(value)
    }
}

impl From<AllOfTwoUnionsAD> for AllOfTwoUnionsA {
    fn from(value: AllOfTwoUnionsAD) -> Self {
        Self::D(value)
    }
}

impl Serialize for AllOfTwoUnionsA {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::C(value) => value.serialize(serializer),
            Self::D(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for AllOfTwoUnionsA {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        untagged::deserialize(deserializer)
    }
}

impl untagged::UntaggedUnion for AllOfTwoUnionsA {
    const NAME: &'static str = "AllOfTwoUnionsA";
    const PROBES: &'static [probe::Probe] = &[
        probe::of("C", probe::Kinds::OBJECT).requires(&["a", "c"]).knows(&["a", "c"]),
        probe::of("D", probe::Kinds::OBJECT).requires(&["a", "d"]).knows(&["a", "d"]),
    ];
    const ANY_OF: bool = false;
    const OPEN: bool = false;

    fn from_member(
        index: usize,
        value: &untagged::Content<'_>,
    ) -> Result<Self, serde_json::Error> {
        match index {
            0 => Deserialize::deserialize(value).map(Self::C),
            _ => Deserialize::deserialize(value).map(Self::D),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AllOfTwoUnionsAC {
    pub a: String,
    pub c: String,
}

impl AllOfTwoUnionsAC {
    /// Makes a new `AllOfTwoUnionsAC`.
    pub fn new(a: impl Into<String>, c: impl Into<String>) -> Self {
        Self { a: a.into(), c: c.into() }
    }
}

object::model! {
    AllOfTwoUnionsAC {
        "a" => a: required,
        "c" => c: required,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AllOfTwoUnionsAD {
    pub a: String,
    pub d: String,
}

impl AllOfTwoUnionsAD {
    /// Makes a new `AllOfTwoUnionsAD`.
    pub fn new(a: impl Into<String>, d: impl Into<String>) -> Self {
        Self { a: a.into(), d: d.into() }
    }
}

object::model! {
    AllOfTwoUnionsAD {
        "a" => a: required,
        "d" => d: required,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllOfTwoUnionsB {
    C(AllOfTwoUnionsBC),
    D(AllOfTwoUnionsBD),
}

impl From<AllOfTwoUnionsBC> for AllOfTwoUnionsB {
    fn from(value: AllOfTwoUnionsBC) -> Self {
        Self::C(value)
    }
}

impl From<AllOfTwoUnionsBD> for AllOfTwoUnionsB {
    fn from(value: AllOfTwoUnionsBD) -> Self {
        Self::D(value)
    }
}

impl Serialize for AllOfTwoUnionsB {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::C(value) => value.serialize(serializer),
            Self::D(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for AllOfTwoUnionsB {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        untagged::deserialize(deserializer)
    }
}

impl untagged::UntaggedUnion for AllOfTwoUnionsB {
    const NAME: &'static str = "AllOfTwoUnionsB";
    const PROBES: &'static [probe::Probe] = &[
        probe::of("C", probe::Kinds::OBJECT).requires(&["b", "c"]).knows(&["b", "c"]),
        probe::of("D", probe::Kinds::OBJECT).requires(&["b", "d"]).knows(&["b", "d"]),
    ];
    const ANY_OF: bool = false;
    const OPEN: bool = false;

    fn from_member(
        index: usize,
        value: &untagged::Content<'_>,
    ) -> Result<Self, serde_json::Error> {
        match index {
            0 => Deserialize::deserialize(value).map(Self::C),
            _ => Deserialize::deserialize(value).map(Self::D),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AllOfTwoUnionsBC {
    pub b: String,
    pub c: String,
}

impl AllOfTwoUnionsBC {
    /// Makes a new `AllOfTwoUnionsBC`.
    pub fn new(b: impl Into<String>, c: impl Into<String>) -> Self {
        Self { b: b.into(), c: c.into() }
    }
}

object::model! {
    AllOfTwoUnionsBC {
        "b" => b: required,
        "c" => c: required,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AllOfTwoUnionsBD {
    pub b: String,
    pub d: String,
}

impl AllOfTwoUnionsBD {
    /// Makes a new `AllOfTwoUnionsBD`.
    pub fn new(b: impl Into<String>, d: impl Into<String>) -> Self {
        Self { b: b.into(), d: d.into() }
    }
}

object::model! {
    AllOfTwoUnionsBD {
        "b" => b: required,
        "d" => d: required,
    }
}
