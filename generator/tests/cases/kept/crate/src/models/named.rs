// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Named {
    pub name: Option<String>,
    /// The properties that the document does not name.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Named {
    /// Sets `name`.
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl object::Model for Named {
    const NAME: &'static str = "Named";
    const FIELDS: &'static [&'static str] = &["name"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read_keeping(&mut [&mut model.name], &mut model.additional_properties)?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("name", &self.name)?;
        writer.rest(&self.additional_properties)?;
        Ok(())
    }
}

object::keeping_model!(Named);
