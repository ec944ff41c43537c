// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Sealed {
    pub name: Option<String>,
    pub additional_properties: Option<String>,
    /// The properties that the document does not name.
    pub other_properties: BTreeMap<String, Value>,
}

impl Sealed {
    /// Sets `name`.
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `additional_properties`.
    pub fn with_additional_properties(mut self, value: impl Into<String>) -> Self {
        self.additional_properties = Some(value.into());
        self
    }
}

impl object::Model for Sealed {
    const NAME: &'static str = "Sealed";
    const FIELDS: &'static [&'static str] = &["name", "additional_properties"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader
            .read_keeping(
                &mut [&mut model.name, &mut model.additional_properties],
                &mut model.other_properties,
            )?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("name", &self.name)?;
        writer.optional("additional_properties", &self.additional_properties)?;
        writer.rest(&self.other_properties)?;
        Ok(())
    }
}

object::keeping_model!(Sealed);
