// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{JsonNullable, object};
use super::VarNames;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct XNullable {
    pub a: Option<String>,
    pub b: JsonNullable<VarNames>,
}

impl XNullable {
    /// Makes a new `XNullable` with everything optional left out.
    pub fn new(a: impl Into<Option<String>>) -> Self {
        Self {
            a: a.into(),
            b: JsonNullable::Undefined,
        }
    }

    /// Sets `b`.
    pub fn with_b(mut self, value: impl Into<JsonNullable<VarNames>>) -> Self {
        self.b = value.into();
        self
    }
}

impl object::Model for XNullable {
    const NAME: &'static str = "XNullable";
    const FIELDS: &'static [&'static str] = &["a", "b"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut a = reader.required("a");
        let mut b = JsonNullable::Undefined;
        reader.read(&mut [&mut a, &mut b])?;
        Ok(Self { a: a.value()?, b })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("a", &self.a)?;
        writer.optional("b", &self.b)?;
        Ok(())
    }
}

object::model!(XNullable);
