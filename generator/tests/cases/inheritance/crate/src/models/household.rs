// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;
use super::Pet;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Household {
    pub pets: Option<Vec<Pet>>,
    pub favourite: Option<Pet>,
}

impl Household {
    /// Sets `pets`.
    pub fn with_pets(mut self, value: Vec<Pet>) -> Self {
        self.pets = Some(value);
        self
    }

    /// Sets `favourite`.
    pub fn with_favourite(mut self, value: impl Into<Pet>) -> Self {
        self.favourite = Some(value.into());
        self
    }
}

impl object::Model for Household {
    const NAME: &'static str = "Household";
    const FIELDS: &'static [&'static str] = &["pets", "favourite"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut object::list(&mut model.pets), &mut model.favourite])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("pets", &self.pets)?;
        writer.optional("favourite", &self.favourite)?;
        Ok(())
    }
}

object::model!(Household);
