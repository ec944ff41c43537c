// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{JsonNullable, object};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Buyer {
    pub id: i64,
    pub email: String,
    pub name: JsonNullable<String>,
    pub city: Option<String>,
    pub zip: Option<String>,
}

impl Buyer {
    /// Makes a new `Buyer` with everything optional left out.
    pub fn new(id: i64, email: impl Into<String>) -> Self {
        Self {
            id,
            email: email.into(),
            name: JsonNullable::Undefined,
            city: None,
            zip: None,
        }
    }

    /// Sets `name`.
    pub fn with_name(mut self, value: impl Into<JsonNullable<String>>) -> Self {
        self.name = value.into();
        self
    }

    /// Sets `city`.
    pub fn with_city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }

    /// Sets `zip`.
    pub fn with_zip(mut self, value: impl Into<String>) -> Self {
        self.zip = Some(value.into());
        self
    }
}

impl object::Model for Buyer {
    const NAME: &'static str = "Buyer";
    const FIELDS: &'static [&'static str] = &["id", "email", "name", "city", "zip"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut id = reader.required("id");
        let mut email = reader.required("email");
        let mut name = JsonNullable::Undefined;
        let mut city = None;
        let mut zip = None;
        reader
            .read(
                &mut [
                    &mut object::whole(&mut id),
                    &mut email,
                    &mut name,
                    &mut city,
                    &mut zip,
                ],
            )?;
        Ok(Self {
            id: id.value()?,
            email: email.value()?,
            name,
            city,
            zip,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("id", &self.id)?;
        writer.required("email", &self.email)?;
        writer.optional("name", &self.name)?;
        writer.optional("city", &self.city)?;
        writer.optional("zip", &self.zip)?;
        Ok(())
    }
}

object::model!(Buyer);
