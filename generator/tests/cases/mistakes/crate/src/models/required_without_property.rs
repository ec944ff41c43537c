// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde_json::Value;

use crate::runtime::{JsonNullable, object};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RequiredWithoutProperty {
    pub a: Option<String>,
    pub ghost: JsonNullable<Value>,
}

impl RequiredWithoutProperty {
    /// Sets `a`.
    pub fn with_a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }

    /// Sets `ghost`.
    pub fn with_ghost(mut self, value: impl Into<JsonNullable<Value>>) -> Self {
        self.ghost = value.into();
        self
    }
}

impl object::Model for RequiredWithoutProperty {
    const NAME: &'static str = "RequiredWithoutProperty";
    const FIELDS: &'static [&'static str] = &["a", "ghost"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.a, &mut model.ghost])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("a", &self.a)?;
        writer.optional("ghost", &self.ghost)?;
        Ok(())
    }
}

object::model!(RequiredWithoutProperty);
