// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Typed {
    pub name: Option<String>,
    /// The properties that the document does not name.
    pub additional_properties: BTreeMap<String, i128>,
}

impl Typed {
    /// Sets `name`.
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl object::Model for Typed {
    const NAME: &'static str = "Typed";
    const FIELDS: &'static [&'static str] = &["name"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader
            .read_keeping_as::<
                object::Whole,
                _,
            >(&mut [&mut model.name], &mut model.additional_properties)?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("name", &self.name)?;
        writer.rest(&self.additional_properties)?;
        Ok(())
    }
}

object::keeping_model!(Typed);
