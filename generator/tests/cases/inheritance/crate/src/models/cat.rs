// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Cat {
    pub pet_type: String,
    pub name: String,
    pub lives: Option<i128>,
}

impl Cat {
    /// Makes a new `Cat` with everything optional left out.
    pub fn new(pet_type: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            pet_type: pet_type.into(),
            name: name.into(),
            lives: None,
        }
    }

    /// Sets `lives`.
    pub fn with_lives(mut self, value: i128) -> Self {
        self.lives = Some(value);
        self
    }
}

impl object::Model for Cat {
    const NAME: &'static str = "Cat";
    const FIELDS: &'static [&'static str] = &["petType", "name", "lives"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut pet_type = reader.required("petType");
        let mut name = reader.required("name");
        let mut lives = None;
        reader.read(&mut [&mut pet_type, &mut name, &mut object::whole(&mut lives)])?;
        Ok(Self {
            pet_type: pet_type.value()?,
            name: name.value()?,
            lives,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("petType", &self.pet_type)?;
        writer.required("name", &self.name)?;
        writer.optional("lives", &self.lives)?;
        Ok(())
    }
}

object::model!(Cat);
