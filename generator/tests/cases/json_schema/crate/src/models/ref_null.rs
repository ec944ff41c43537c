// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{JsonNullable, Unrecognized, object, open_enum};
use super::Anchored;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RefNull {
    pub a: JsonNullable<Anchored>,
    pub b: JsonNullable<RefNullB>,
    pub c: JsonNullable<RefNullC>,
}

impl RefNull {
    /// Sets `a`.
    pub fn with_a(mut self, value: impl Into<JsonNullable<Anchored>>) -> Self {
        self.a = value.into();
        self
    }

    /// Sets `b`.
    pub fn with_b(mut self, value: impl Into<JsonNullable<RefNullB>>) -> Self {
        self.b = value.into();
        self
    }

    /// Sets `c`.
    pub fn with_c(mut self, value: impl Into<JsonNullable<RefNullC>>) -> Self {
        self.c = value.into();
        self
    }
}

impl object::Model for RefNull {
    const NAME: &'static str = "RefNull";
    const FIELDS: &'static [&'static str] = &["a", "b", "c"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.a, &mut model.b, &mut model.c])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("a", &self.a)?;
        writer.optional("b", &self.b)?;
        writer.optional("c", &self.c)?;
        Ok(())
    }
}

object::model!(RefNull);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefNullB {
    /// `k`
    K,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

impl RefNullB {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::K];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::K => "k",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for RefNullB {
    fn from(value: &str) -> Self {
        match value {
            "k" => Self::K,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_enum!(RefNullB);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RefNullC {
    pub x: Option<String>,
}

impl RefNullC {
    /// Sets `x`.
    pub fn with_x(mut self, value: impl Into<String>) -> Self {
        self.x = Some(value.into());
        self
    }
}

impl object::Model for RefNullC {
    const NAME: &'static str = "RefNullC";
    const FIELDS: &'static [&'static str] = &["x"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.x])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("x", &self.x)?;
        Ok(())
    }
}

object::model!(RefNullC);
