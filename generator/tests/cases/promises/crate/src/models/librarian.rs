// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Librarian {
    pub role: String,
    pub name: String,
    pub desk: Option<i128>,
}

impl Librarian {
    /// Makes a new `Librarian` with everything optional left out.
    pub fn new(role: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            role: role.into(),
            name: name.into(),
            desk: None,
        }
    }
}

impl object::Model for Librarian {
    const NAME: &'static str = "Librarian";
    const FIELDS: &'static [&'static str] = &["role", "name", "desk"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut role = reader.required("role");
        let mut name = reader.required("name");
        let mut desk = None;
        reader.read(&mut [&mut role, &mut name, &mut object::whole(&mut desk)])?;
        Ok(Self {
            role: role.value()?,
            name: name.value()?,
            desk,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("role", &self.role)?;
        writer.required("name", &self.name)?;
        writer.optional("desk", &self.desk)?;
        Ok(())
    }
}

object::model!(Librarian);
