// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Extended {
    pub id: Option<String>,
    pub label: String,
    /// The properties that the document does not name.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Extended {
    /// Makes a new `Extended` with everything optional left out.
    pub fn new(label: impl Into<String>) -> Self {
        Self {
            id: None,
            label: label.into(),
            additional_properties: BTreeMap::new(),
        }
    }

    /// Sets `id`.
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}

impl object::Model for Extended {
    const NAME: &'static str = "Extended";
    const FIELDS: &'static [&'static str] = &["id", "label"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut id = None;
        let mut label = reader.required("label");
        let mut additional_properties = Default::default();
        reader.read_keeping(&mut [&mut id, &mut label], &mut additional_properties)?;
        Ok(Self {
            id,
            label: label.value()?,
            additional_properties,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("id", &self.id)?;
        writer.required("label", &self.label)?;
        writer.rest(&self.additional_properties)?;
        Ok(())
    }
}

object::keeping_model!(Extended);
