// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;
use super::Unused;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct User {
    /// Read-only: part of responses.
    pub id: String,
    pub name: String,
    /// Write-only: part of requests.
    pub password: Option<String>,
    pub shared: Unused,
}

impl User {
    /// Makes a new `User` with everything optional left out.
    pub fn new(id: impl Into<String>, name: impl Into<String>, shared: Unused) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            password: None,
            shared,
        }
    }
}

impl object::Model for User {
    const NAME: &'static str = "User";
    const FIELDS: &'static [&'static str] = &["id", "name", "password", "shared"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut id = reader.required("id");
        let mut name = reader.required("name");
        let mut password = None;
        let mut shared = reader.required("shared");
        reader.read(&mut [&mut id, &mut name, &mut password, &mut shared])?;
        Ok(Self {
            id: id.value()?,
            name: name.value()?,
            password,
            shared: shared.value()?,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("id", &self.id)?;
        writer.required("name", &self.name)?;
        writer.optional("password", &self.password)?;
        writer.required("shared", &self.shared)?;
        Ok(())
    }
}

object::model!(User);
