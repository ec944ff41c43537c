// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Dog {
    pub pet_type: String,
    pub name: String,
    pub breed: Option<String>,
}

impl Dog {
    /// Makes a new `Dog` with everything optional left out.
    pub fn new(pet_type: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            pet_type: pet_type.into(),
            name: name.into(),
            breed: None,
        }
    }

    /// Sets `breed`.
    pub fn with_breed(mut self, value: impl Into<String>) -> Self {
        self.breed = Some(value.into());
        self
    }
}

impl object::Model for Dog {
    const NAME: &'static str = "Dog";
    const FIELDS: &'static [&'static str] = &["petType", "name", "breed"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut pet_type = reader.required("petType");
        let mut name = reader.required("name");
        let mut breed = None;
        reader.read(&mut [&mut pet_type, &mut name, &mut breed])?;
        Ok(Self {
            pet_type: pet_type.value()?,
            name: name.value()?,
            breed,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("petType", &self.pet_type)?;
        writer.required("name", &self.name)?;
        writer.optional("breed", &self.breed)?;
        Ok(())
    }
}

object::model!(Dog);
