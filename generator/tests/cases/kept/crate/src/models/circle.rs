// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Circle {
    pub radius: f64,
    /// The properties that the document does not name.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Circle {
    /// Makes a new `Circle` with everything optional left out.
    pub fn new(radius: f64) -> Self {
        Self {
            radius,
            additional_properties: BTreeMap::new(),
        }
    }
}

impl object::Model for Circle {
    const NAME: &'static str = "Circle";
    const FIELDS: &'static [&'static str] = &["radius"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut radius = reader.required("radius");
        let mut additional_properties = Default::default();
        reader.read_keeping(&mut [&mut radius], &mut additional_properties)?;
        Ok(Self {
            radius: radius.value()?,
            additional_properties,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("radius", &self.radius)?;
        writer.rest(&self.additional_properties)?;
        Ok(())
    }
}

object::keeping_model!(Circle);
