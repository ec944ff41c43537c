// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{object, probe, untagged};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EveryMember {
    /// Self
    EveryMemberSelf(EveryMemberSelf),
    /// None
    None(EveryMemberNone),
    /// Some
    Some(EveryMemberSome),
    /// Unrecognized
    Unrecognized(EveryMemberUnrecognized),
    /// type
    Type(EveryMemberType),
    /// 1st
    N1st(EveryMember1st),
    /// Ok
    Ok(EveryMemberOk),
    /// String
    String(EveryMemberString),
}

impl From<EveryMemberSelf> for EveryMember {
    fn from(value: EveryMemberSelf) -> Self {
        Self::EveryMemberSelf(value)
    }
}

impl From<EveryMemberNone> for EveryMember {
    fn from(value: EveryMemberNone) -> Self {
        Self::None(value)
    }
}

impl From<EveryMemberSome> for EveryMember {
    fn from(value: EveryMemberSome) -> Self {
        Self::Some(value)
    }
}

impl From<EveryMemberUnrecognized> for EveryMember {
    fn from(value: EveryMemberUnrecognized) -> Self {
        Self::Unrecognized(value)
    }
}

impl From<EveryMemberType> for EveryMember {
    fn from(value: EveryMemberType) -> Self {
        Self::Type(value)
    }
}

impl From<EveryMember1st> for EveryMember {
    fn from(value: EveryMember1st) -> Self {
        Self::N1st(value)
    }
}

impl From<EveryMemberOk> for EveryMember {
    fn from(value: EveryMemberOk) -> Self {
        Self::Ok(value)
    }
}

impl From<EveryMemberString> for EveryMember {
    fn from(value: EveryMemberString) -> Self {
        Self::String(value)
    }
}

impl Serialize for EveryMember {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::EveryMemberSelf(value) => value.serialize(serializer),
            Self::None(value) => value.serialize(serializer),
            Self::Some(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
            Self::Type(value) => value.serialize(serializer),
            Self::N1st(value) => value.serialize(serializer),
            Self::Ok(value) => value.serialize(serializer),
            Self::String(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for EveryMember {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        untagged::deserialize(deserializer)
    }
}

impl untagged::UntaggedUnion for EveryMember {
    const NAME: &'static str = "EveryMember";
    const PROBES: &'static [probe::Probe] = &[
        probe::of("EveryMemberSelf", probe::Kinds::OBJECT)
            .requires(&["p Self"])
            .knows(&["p Self"]),
        probe::of("None", probe::Kinds::OBJECT).requires(&["p None"]).knows(&["p None"]),
        probe::of("Some", probe::Kinds::OBJECT).requires(&["p Some"]).knows(&["p Some"]),
        probe::of("Unrecognized", probe::Kinds::OBJECT)
            .requires(&["p Unrecognized"])
            .knows(&["p Unrecognized"]),
        probe::of("Type", probe::Kinds::OBJECT).requires(&["p type"]).knows(&["p type"]),
        probe::of("N1st", probe::Kinds::OBJECT).requires(&["p 1st"]).knows(&["p 1st"]),
        probe::of("Ok", probe::Kinds::OBJECT).requires(&["p Ok"]).knows(&["p Ok"]),
        probe::of("String", probe::Kinds::OBJECT)
            .requires(&["p String"])
            .knows(&["p String"]),
    ];
    const ANY_OF: bool = false;
    const OPEN: bool = false;

    fn from_member(
        index: usize,
        value: &untagged::Content<'_>,
    ) -> Result<Self, serde_json::Error> {
        match index {
            0 => Deserialize::deserialize(value).map(Self::EveryMemberSelf),
            1 => Deserialize::deserialize(value).map(Self::None),
            2 => Deserialize::deserialize(value).map(Self::Some),
            3 => Deserialize::deserialize(value).map(Self::Unrecognized),
            4 => Deserialize::deserialize(value).map(Self::Type),
            5 => Deserialize::deserialize(value).map(Self::N1st),
            6 => Deserialize::deserialize(value).map(Self::Ok),
            _ => Deserialize::deserialize(value).map(Self::String),
        }
    }
}

/// Self
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EveryMemberSelf {
    pub p_self: String,
}

impl EveryMemberSelf {
    /// Makes a new `EveryMemberSelf`.
    pub fn new(p_self: impl Into<String>) -> Self {
        Self { p_self: p_self.into() }
    }
}

object::model! {
    EveryMemberSelf {
        "p Self" => p_self: required,
    }
}

/// None
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EveryMemberNone {
    pub p_none: String,
}

impl EveryMemberNone {
    /// Makes a new `EveryMemberNone`.
    pub fn new(p_none: impl Into<String>) -> Self {
        Self { p_none: p_none.into() }
    }
}

object::model! {
    EveryMemberNone {
        "p None" => p_none: required,
    }
}

/// Some
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EveryMemberSome {
    pub p_some: String,
}

impl EveryMemberSome {
    /// Makes a new `EveryMemberSome`.
    pub fn new(p_some: impl Into<String>) -> Self {
        Self { p_some: p_some.into() }
    }
}

object::model! {
    EveryMemberSome {
        "p Some" => p_some: required,
    }
}

/// Unrecognized
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EveryMemberUnrecognized {
    pub p_unrecognized: String,
}

impl EveryMemberUnrecognized {
    /// Makes a new `EveryMemberUnrecognized`.
    pub fn new(p_unrecognized: impl Into<String>) -> Self {
        Self {
            p_unrecognized: p_unrecognized.into(),
        }
    }
}

object::model! {
    EveryMemberUnrecognized {
        "p Unrecognized" => p_unrecognized: required,
    }
}

/// type
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EveryMemberType {
    pub p_type: String,
}

impl EveryMemberType {
    /// Makes a new `EveryMemberType`.
    pub fn new(p_type: impl Into<String>) -> Self {
        Self { p_type: p_type.into() }
    }
}

object::model! {
    EveryMemberType {
        "p type" => p_type: required,
    }
}

/// 1st
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EveryMember1st {
    pub p_1st: String,
}

impl EveryMember1st {
    /// Makes a new `EveryMember1st`.
    pub fn new(p_1st: impl Into<String>) -> Self {
        Self { p_1st: p_1st.into() }
    }
}

object::model! {
    EveryMember1st {
        "p 1st" => p_1st: required,
    }
}

/// Ok
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EveryMemberOk {
    pub p_ok: String,
}

impl EveryMemberOk {
    /// Makes a new `EveryMemberOk`.
    pub fn new(p_ok: impl Into<String>) -> Self {
        Self { p_ok: p_ok.into() }
    }
}

object::model! {
    EveryMemberOk {
        "p Ok" => p_ok: required,
    }
}

/// String
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EveryMemberString {
    pub p_string: String,
}

impl EveryMemberString {
    /// Makes a new `EveryMemberString`.
    pub fn new(p_string: impl Into<String>) -> Self {
        Self { p_string: p_string.into() }
    }
}

object::model! {
    EveryMemberString {
        "p String" => p_string: required,
    }
}
