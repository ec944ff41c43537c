// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Aged {
    pub age: Option<i128>,
    /// The properties that the document does not name.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Aged {
    /// Sets `age`.
    pub fn with_age(mut self, value: i128) -> Self {
        self.age = Some(value);
        self
    }
}

impl object::Model for Aged {
    const NAME: &'static str = "Aged";
    const FIELDS: &'static [&'static str] = &["age"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader
            .read_keeping(
                &mut [&mut object::whole(&mut model.age)],
                &mut model.additional_properties,
            )?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("age", &self.age)?;
        writer.rest(&self.additional_properties)?;
        Ok(())
    }
}

object::keeping_model!(Aged);
