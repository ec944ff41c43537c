// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Puppy {
    pub pet_type: String,
    pub name: String,
    pub breed: Option<String>,
    pub weeks: i128,
}

impl Puppy {
    /// Makes a new `Puppy` with everything optional left out.
    pub fn new(
        pet_type: impl Into<String>,
        name: impl Into<String>,
        weeks: i128,
    ) -> Self {
        Self {
            pet_type: pet_type.into(),
            name: name.into(),
            breed: None,
            weeks,
        }
    }

    /// Sets `breed`.
    pub fn with_breed(mut self, value: impl Into<String>) -> Self {
        self.breed = Some(value.into());
        self
    }
}

impl object::Model for Puppy {
    const NAME: &'static str = "Puppy";
    const FIELDS: &'static [&'static str] = &["petType", "name", "breed", "weeks"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut pet_type = reader.required("petType");
        let mut name = reader.required("name");
        let mut breed = None;
        let mut weeks = reader.required("weeks");
        reader
            .read(
                &mut [
                    &mut pet_type,
                    &mut name,
                    &mut breed,
                    &mut object::whole(&mut weeks),
                ],
            )?;
        Ok(Self {
            pet_type: pet_type.value()?,
            name: name.value()?,
            breed,
            weeks: weeks.value()?,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("petType", &self.pet_type)?;
        writer.required("name", &self.name)?;
        writer.optional("breed", &self.breed)?;
        writer.required("weeks", &self.weeks)?;
        Ok(())
    }
}

object::model!(Puppy);
