// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{object, untagged_union};

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

untagged_union! {
    EveryMember: one_of {
        EveryMemberSelf(EveryMemberSelf) => OBJECT requires("p Self") knows("p Self"),
        None(EveryMemberNone) => OBJECT requires("p None") knows("p None"),
        Some(EveryMemberSome) => OBJECT requires("p Some") knows("p Some"),
        Unrecognized(EveryMemberUnrecognized) => OBJECT
            requires("p Unrecognized")
            knows("p Unrecognized"),
        Type(EveryMemberType) => OBJECT requires("p type") knows("p type"),
        N1st(EveryMember1st) => OBJECT requires("p 1st") knows("p 1st"),
        Ok(EveryMemberOk) => OBJECT requires("p Ok") knows("p Ok"),
        String(EveryMemberString) => OBJECT requires("p String") knows("p String"),
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
