// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct KeepsSchema {
    pub id: i128,
    /// The properties that the document does not name.
    pub additional_properties: BTreeMap<String, String>,
}

impl KeepsSchema {
    /// Makes a new `KeepsSchema` with everything optional left out.
    pub fn new(id: i128) -> Self {
        Self {
            id,
            additional_properties: BTreeMap::new(),
        }
    }
}

impl object::Model for KeepsSchema {
    const NAME: &'static str = "KeepsSchema";
    const FIELDS: &'static [&'static str] = &["id"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut id = reader.required("id");
        let mut additional_properties = Default::default();
        reader
            .read_keeping(
                &mut [&mut object::whole(&mut id)],
                &mut additional_properties,
            )?;
        Ok(Self {
            id: id.value()?,
            additional_properties,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("id", &self.id)?;
        writer.rest(&self.additional_properties)?;
        Ok(())
    }
}

object::keeping_model!(KeepsSchema);
