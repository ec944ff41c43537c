// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde_json::Value;

use crate::runtime::{JsonNullable, object};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NotASchema {
    pub a: JsonNullable<Value>,
    pub b: JsonNullable<Value>,
}

impl NotASchema {
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
}

impl object::Model for NotASchema {
    const NAME: &'static str = "NotASchema";
    const FIELDS: &'static [&'static str] = &["a", "b"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.a, &mut model.b])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("a", &self.a)?;
        writer.optional("b", &self.b)?;
        Ok(())
    }
}

object::model!(NotASchema);
