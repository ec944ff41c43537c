// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UnevalSchema {
    pub b: Option<String>,
    /// The properties that the document does not name.
    pub additional_properties: BTreeMap<String, i128>,
}

impl UnevalSchema {
    /// Sets `b`.
    pub fn with_b(mut self, value: impl Into<String>) -> Self {
        self.b = Some(value.into());
        self
    }
}

impl object::Model for UnevalSchema {
    const NAME: &'static str = "UnevalSchema";
    const FIELDS: &'static [&'static str] = &["b"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader
            .read_keeping_as::<
                object::Whole,
                _,
            >(&mut [&mut model.b], &mut model.additional_properties)?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("b", &self.b)?;
        writer.rest(&self.additional_properties)?;
        Ok(())
    }
}

object::keeping_model!(UnevalSchema);
