// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Base {
    pub id: Option<String>,
    /// The properties that the document does not name.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Base {
    /// Sets `id`.
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}

impl object::Model for Base {
    const NAME: &'static str = "Base";
    const FIELDS: &'static [&'static str] = &["id"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read_keeping(&mut [&mut model.id], &mut model.additional_properties)?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("id", &self.id)?;
        writer.rest(&self.additional_properties)?;
        Ok(())
    }
}

object::keeping_model!(Base);
