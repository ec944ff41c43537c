// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde_json::Value;

use crate::runtime::{JsonNullable, object};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NoType {
    pub list: Option<Vec<String>>,
    /// No type.
    pub nullable_only: JsonNullable<Value>,
}

impl NoType {
    /// Sets `list`.
    pub fn with_list(mut self, value: Vec<String>) -> Self {
        self.list = Some(value);
        self
    }

    /// Sets `nullable_only`.
    pub fn with_nullable_only(mut self, value: impl Into<JsonNullable<Value>>) -> Self {
        self.nullable_only = value.into();
        self
    }
}

impl object::Model for NoType {
    const NAME: &'static str = "NoType";
    const FIELDS: &'static [&'static str] = &["list", "nullable_only"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader
            .read(&mut [&mut object::list(&mut model.list), &mut model.nullable_only])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("list", &self.list)?;
        writer.optional("nullable_only", &self.nullable_only)?;
        Ok(())
    }
}

object::model!(NoType);
