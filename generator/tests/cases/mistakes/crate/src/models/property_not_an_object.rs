// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde_json::Value;

use crate::runtime::{JsonNullable, object};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PropertyNotAnObject {
    pub a: JsonNullable<Value>,
    pub b: JsonNullable<Value>,
    pub c: JsonNullable<Value>,
}

impl PropertyNotAnObject {
    /// Sets `a`.
    pub fn with_a(mut self, value: impl Into<JsonNullable<Value>>) -> Self {
        self.a = value.into();
        self
    }

    /// Sets `b`.
    pub fn with_b(mut self, value: impl Into<JsonNullable<Value>>) -> Self {
        self.b = value.into();
        self
    }

    /// Sets `c`.
    pub fn with_c(mut self, value: impl Into<JsonNullable<Value>>) -> Self {
        self.c = value.into();
        self
    }
}

impl object::Model for PropertyNotAnObject {
    const NAME: &'static str = "PropertyNotAnObject";
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

object::model!(PropertyNotAnObject);
