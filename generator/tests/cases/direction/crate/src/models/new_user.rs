// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NewUser {
    /// Read-only: part of responses.
    pub id: Option<String>,
    pub name: String,
    /// Write-only: part of requests.
    pub password: String,
}

impl NewUser {
    /// Makes a new `NewUser` with everything optional left out.
    pub fn new(name: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            id: None,
            name: name.into(),
            password: password.into(),
        }
    }
}

impl object::Model for NewUser {
    const NAME: &'static str = "NewUser";
    const FIELDS: &'static [&'static str] = &["id", "name", "password"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut id = None;
        let mut name = reader.required("name");
        let mut password = reader.required("password");
        reader.read(&mut [&mut id, &mut name, &mut password])?;
        Ok(Self {
            id,
            name: name.value()?,
            password: password.value()?,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("id", &self.id)?;
        writer.required("name", &self.name)?;
        writer.required("password", &self.password)?;
        Ok(())
    }
}

object::model!(NewUser);
