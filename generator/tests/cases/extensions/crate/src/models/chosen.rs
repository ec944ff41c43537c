// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Chosen {
    pub chosen_field: Option<String>,
}

impl Chosen {
    /// Sets `chosen_field`.
    pub fn with_chosen_field(mut self, value: impl Into<String>) -> Self {
        self.chosen_field = Some(value.into());
        self
    }
}

impl object::Model for Chosen {
    const NAME: &'static str = "Chosen";
    const FIELDS: &'static [&'static str] = &["a"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.chosen_field])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("a", &self.chosen_field)?;
        Ok(())
    }
}

object::model!(Chosen);
