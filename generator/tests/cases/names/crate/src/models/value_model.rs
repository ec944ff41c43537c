// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde_json::Value;

use crate::runtime::{JsonNullable, object};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ValueModel {
    pub value: JsonNullable<Value>,
}

impl ValueModel {
    /// Sets `value`.
    pub fn with_value(mut self, value: impl Into<JsonNullable<Value>>) -> Self {
        self.value = value.into();
        self
    }
}

impl object::Model for ValueModel {
    const NAME: &'static str = "ValueModel";
    const FIELDS: &'static [&'static str] = &["value"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.value])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("value", &self.value)?;
        Ok(())
    }
}

object::model!(ValueModel);
