// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{UnrecognizedMember, object, tagged};
use super::{DiscInlineAK, DiscInlineBK};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllOfUnion {
    A(AllOfUnionA),
    B(AllOfUnionB),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

impl From<AllOfUnionA> for AllOfUnion {
    fn from(value: AllOfUnionA) -> Self {
        Self::A(value)
    }
}

impl From<AllOfUnionB> for AllOfUnion {
    fn from(value: AllOfUnionB) -> Self {
        Self::B(value)
    }
}

impl Serialize for AllOfUnion {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::A(value) => value.serialize(serializer),
            Self::B(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for AllOfUnion {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        tagged::deserialize(deserializer)
    }
}

impl<'de> tagged::TaggedUnion<'de> for AllOfUnion {
    const NAME: &'static str = "AllOfUnion";
    const TAG: &'static str = "k";
    const TAGS: &'static [&'static str] = &["a", "b", "c"];

    fn from_tag<D: Deserializer<'de>>(tag: &str, member: D) -> Result<Self, D::Error> {
        match tag {
            "a" => Deserialize::deserialize(member).map(Self::A),
            "b" | "c" => Deserialize::deserialize(member).map(Self::B),
            _ => UnrecognizedMember::read(member).map(Self::Unrecognized),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AllOfUnionA {
    pub common: Option<String>,
    pub k: DiscInlineAK,
    pub x: Option<String>,
}

impl AllOfUnionA {
    /// Makes a new `AllOfUnionA` with everything optional left out.
    pub fn new(k: impl Into<DiscInlineAK>) -> Self {
        Self {
            common: None,
            k: k.into(),
            x: None,
        }
    }

    /// Sets `common`.
    pub fn with_common(mut self, value: impl Into<String>) -> Self {
        self.common = Some(value.into());
        self
    }

    /// Sets `x`.
    pub fn with_x(mut self, value: impl Into<String>) -> Self {
        self.x = Some(value.into());
        self
    }
}

impl object::Model for AllOfUnionA {
    const NAME: &'static str = "AllOfUnionA";
    const FIELDS: &'static [&'static str] = &["common", "k", "x"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut common = None;
        let mut k = reader.required("k");
        let mut x = None;
        reader.read(&mut [&mut common, &mut k, &mut x])?;
        Ok(Self { common, k: k.value()?, x })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("common", &self.common)?;
        writer.required("k", &self.k)?;
        writer.optional("x", &self.x)?;
        Ok(())
    }
}

object::model!(AllOfUnionA);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AllOfUnionB {
    pub common: Option<String>,
    pub k: DiscInlineBK,
    pub y: Option<String>,
}

impl AllOfUnionB {
    /// Makes a new `AllOfUnionB` with everything optional left out.
    pub fn new(k: impl Into<DiscInlineBK>) -> Self {
        Self {
            common: None,
            k: k.into(),
            y: None,
        }
    }

    /// Sets `common`.
    pub fn with_common(mut self, value: impl Into<String>) -> Self {
        self.common = Some(value.into());
        self
    }

    /// Sets `y`.
    pub fn with_y(mut self, value: impl Into<String>) -> Self {
        self.y = Some(value.into());
        self
    }
}

impl object::Model for AllOfUnionB {
    const NAME: &'static str = "AllOfUnionB";
    const FIELDS: &'static [&'static str] = &["common", "k", "y"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut common = None;
        let mut k = reader.required("k");
        let mut y = None;
        reader.read(&mut [&mut common, &mut k, &mut y])?;
        Ok(Self { common, k: k.value()?, y })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("common", &self.common)?;
        writer.required("k", &self.k)?;
        writer.optional("y", &self.y)?;
        Ok(())
    }
}

object::model!(AllOfUnionB);
