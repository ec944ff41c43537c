// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Square {
    pub side: i128,
    /// The properties that the document does not name.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Square {
    /// Makes a new `Square` with everything optional left out.
    pub fn new(side: i128) -> Self {
        Self {
            side,
            additional_properties: BTreeMap::new(),
        }
    }
}

impl object::Model for Square {
    const NAME: &'static str = "Square";
    const FIELDS: &'static [&'static str] = &["side"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut side = reader.required("side");
        let mut additional_properties = Default::default();
        reader
            .read_keeping(
                &mut [&mut object::whole(&mut side)],
                &mut additional_properties,
            )?;
        Ok(Self {
            side: side.value()?,
            additional_properties,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("side", &self.side)?;
        writer.rest(&self.additional_properties)?;
        Ok(())
    }
}

object::keeping_model!(Square);
