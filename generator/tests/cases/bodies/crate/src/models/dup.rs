// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, object, open_enum, open_value_enum};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DupInl {
    pub z: Option<String>,
}

impl DupInl {
    /// Sets `z`.
    pub fn with_z(mut self, value: impl Into<String>) -> Self {
        self.z = Some(value.into());
        self
    }
}

impl object::Model for DupInl {
    const NAME: &'static str = "DupInl";
    const FIELDS: &'static [&'static str] = &["z"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.z])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("z", &self.z)?;
        Ok(())
    }
}

object::model!(DupInl);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DupFilter {
    pub q: Option<String>,
    pub e: Option<DupFilterE>,
}

impl DupFilter {
    /// Sets `q`.
    pub fn with_q(mut self, value: impl Into<String>) -> Self {
        self.q = Some(value.into());
        self
    }

    /// Sets `e`.
    pub fn with_e(mut self, value: impl Into<DupFilterE>) -> Self {
        self.e = Some(value.into());
        self
    }
}

impl object::Model for DupFilter {
    const NAME: &'static str = "DupFilter";
    const FIELDS: &'static [&'static str] = &["q", "e"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.q, &mut model.e])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("q", &self.q)?;
        writer.optional("e", &self.e)?;
        Ok(())
    }
}

object::model!(DupFilter);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DupFilterE {
    /// `x`
    X,
    /// `y`
    Y,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

impl DupFilterE {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::X, Self::Y];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Y => "y",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for DupFilterE {
    fn from(value: &str) -> Self {
        match value {
            "x" => Self::X,
            "y" => Self::Y,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_enum!(DupFilterE);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DupCont {
    pub j: Option<String>,
}

impl DupCont {
    /// Sets `j`.
    pub fn with_j(mut self, value: impl Into<String>) -> Self {
        self.j = Some(value.into());
        self
    }
}

impl object::Model for DupCont {
    const NAME: &'static str = "DupCont";
    const FIELDS: &'static [&'static str] = &["j"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.j])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("j", &self.j)?;
        Ok(())
    }
}

object::model!(DupCont);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DupType {
    /// `a`
    A,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

impl DupType {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::A];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for DupType {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_enum!(DupType);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DupResponse {
    pub a: Option<String>,
}

impl object::Model for DupResponse {
    const NAME: &'static str = "DupResponse";
    const FIELDS: &'static [&'static str] = &["a"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.a])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("a", &self.a)?;
        Ok(())
    }
}

object::model!(DupResponse);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DupResponseApplicationXml {
    pub b: Option<String>,
}

impl object::Model for DupResponseApplicationXml {
    const NAME: &'static str = "DupResponseApplicationXml";
    const FIELDS: &'static [&'static str] = &["b"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.b])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("b", &self.b)?;
        Ok(())
    }
}

object::model!(DupResponseApplicationXml);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DupResponseXRate {
    /// `lo`
    Lo,
    /// `hi`
    Hi,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

impl DupResponseXRate {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::Lo, Self::Hi];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Lo => "lo",
            Self::Hi => "hi",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for DupResponseXRate {
    fn from(value: &str) -> Self {
        match value {
            "lo" => Self::Lo,
            "hi" => Self::Hi,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_enum!(DupResponseXRate);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DupResponseXR {
    /// `1`
    N1,
    /// `2`
    N2,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized<i64>),
}

impl DupResponseXR {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::N1, Self::N2];

    /// The value as it is on the wire.
    pub const fn value(&self) -> i64 {
        match self {
            Self::N1 => 1,
            Self::N2 => 2,
            Self::Unrecognized(value) => *value.value(),
        }
    }
}

impl From<i64> for DupResponseXR {
    fn from(value: i64) -> Self {
        match value {
            1 => Self::N1,
            2 => Self::N2,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_value_enum!(DupResponseXR, i64);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DupResponse4xx {
    pub code: Option<String>,
}

impl object::Model for DupResponse4xx {
    const NAME: &'static str = "DupResponse4xx";
    const FIELDS: &'static [&'static str] = &["code"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.code])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("code", &self.code)?;
        Ok(())
    }
}

object::model!(DupResponse4xx);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DupRequest {
    pub b: String,
}

impl DupRequest {
    /// Makes a new `DupRequest`.
    pub fn new(b: impl Into<String>) -> Self {
        Self { b: b.into() }
    }
}

impl object::Model for DupRequest {
    const NAME: &'static str = "DupRequest";
    const FIELDS: &'static [&'static str] = &["b"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut b = reader.required("b");
        reader.read(&mut [&mut b])?;
        Ok(Self { b: b.value()? })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("b", &self.b)?;
        Ok(())
    }
}

object::model!(DupRequest);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DupResponseItem {
    pub a: Option<String>,
}

impl object::Model for DupResponseItem {
    const NAME: &'static str = "DupResponseItem";
    const FIELDS: &'static [&'static str] = &["a"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.a])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("a", &self.a)?;
        Ok(())
    }
}

object::model!(DupResponseItem);
