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

impl object::Model for EveryMemberSelf {
    const NAME: &'static str = "EveryMemberSelf";
    const FIELDS: &'static [&'static str] = &["p Self"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut p_self = reader.required("p Self");
        reader.read(&mut [&mut p_self])?;
        Ok(Self { p_self: p_self.value()? })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("p Self", &self.p_self)?;
        Ok(())
    }
}

object::model!(EveryMemberSelf);

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

impl object::Model for EveryMemberNone {
    const NAME: &'static str = "EveryMemberNone";
    const FIELDS: &'static [&'static str] = &["p None"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut p_none = reader.required("p None");
        reader.read(&mut [&mut p_none])?;
        Ok(Self { p_none: p_none.value()? })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("p None", &self.p_none)?;
        Ok(())
    }
}

object::model!(EveryMemberNone);

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

impl object::Model for EveryMemberSome {
    const NAME: &'static str = "EveryMemberSome";
    const FIELDS: &'static [&'static str] = &["p Some"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut p_some = reader.required("p Some");
        reader.read(&mut [&mut p_some])?;
        Ok(Self { p_some: p_some.value()? })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("p Some", &self.p_some)?;
        Ok(())
    }
}

object::model!(EveryMemberSome);

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

impl object::Model for EveryMemberUnrecognized {
    const NAME: &'static str = "EveryMemberUnrecognized";
    const FIELDS: &'static [&'static str] = &["p Unrecognized"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut p_unrecognized = reader.required("p Unrecognized");
        reader.read(&mut [&mut p_unrecognized])?;
        Ok(Self {
            p_unrecognized: p_unrecognized.value()?,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("p Unrecognized", &self.p_unrecognized)?;
        Ok(())
    }
}

object::model!(EveryMemberUnrecognized);

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

impl object::Model for EveryMemberType {
    const NAME: &'static str = "EveryMemberType";
    const FIELDS: &'static [&'static str] = &["p type"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut p_type = reader.required("p type");
        reader.read(&mut [&mut p_type])?;
        Ok(Self { p_type: p_type.value()? })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("p type", &self.p_type)?;
        Ok(())
    }
}

object::model!(EveryMemberType);

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

impl object::Model for EveryMember1st {
    const NAME: &'static str = "EveryMember1st";
    const FIELDS: &'static [&'static str] = &["p 1st"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut p_1st = reader.required("p 1st");
        reader.read(&mut [&mut p_1st])?;
        Ok(Self { p_1st: p_1st.value()? })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("p 1st", &self.p_1st)?;
        Ok(())
    }
}

object::model!(EveryMember1st);

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

impl object::Model for EveryMemberOk {
    const NAME: &'static str = "EveryMemberOk";
    const FIELDS: &'static [&'static str] = &["p Ok"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut p_ok = reader.required("p Ok");
        reader.read(&mut [&mut p_ok])?;
        Ok(Self { p_ok: p_ok.value()? })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("p Ok", &self.p_ok)?;
        Ok(())
    }
}

object::model!(EveryMemberOk);

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

impl object::Model for EveryMemberString {
    const NAME: &'static str = "EveryMemberString";
    const FIELDS: &'static [&'static str] = &["p String"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut p_string = reader.required("p String");
        reader.read(&mut [&mut p_string])?;
        Ok(Self {
            p_string: p_string.value()?,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("p String", &self.p_string)?;
        Ok(())
    }
}

object::model!(EveryMemberString);
