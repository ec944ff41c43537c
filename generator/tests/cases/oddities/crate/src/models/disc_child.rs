// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DiscChild {
    pub pet_type: String,
    pub name: Option<String>,
    pub bark: Option<bool>,
}

impl DiscChild {
    /// Makes a new `DiscChild` with everything optional left out.
    pub fn new(pet_type: impl Into<String>) -> Self {
        Self {
            pet_type: pet_type.into(),
            name: None,
            bark: None,
        }
    }

    /// Sets `name`.
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `bark`.
    pub fn with_bark(mut self, value: bool) -> Self {
        self.bark = Some(value);
        self
    }
}

impl object::Model for DiscChild {
    const NAME: &'static str = "DiscChild";
    const FIELDS: &'static [&'static str] = &["petType", "name", "bark"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut pet_type = reader.required("petType");
        let mut name = None;
        let mut bark = None;
        reader.read(&mut [&mut pet_type, &mut name, &mut bark])?;
        Ok(Self {
            pet_type: pet_type.value()?,
            name,
            bark,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("petType", &self.pet_type)?;
        writer.optional("name", &self.name)?;
        writer.optional("bark", &self.bark)?;
        Ok(())
    }
}

object::model!(DiscChild);
