// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Renamed {
    pub kind: String,
    pub id: i64,
    pub at: String,
    pub name: String,
}

impl Renamed {
    /// Makes a new `Renamed`.
    pub fn new(
        kind: impl Into<String>,
        id: i64,
        at: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            kind: kind.into(),
            id,
            at: at.into(),
            name: name.into(),
        }
    }
}

impl object::Model for Renamed {
    const NAME: &'static str = "Renamed";
    const FIELDS: &'static [&'static str] = &["kind", "id", "at", "name"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut kind = reader.required("kind");
        let mut id = reader.required("id");
        let mut at = reader.required("at");
        let mut name = reader.required("name");
        reader.read(&mut [&mut kind, &mut object::whole(&mut id), &mut at, &mut name])?;
        Ok(Self {
            kind: kind.value()?,
            id: id.value()?,
            at: at.value()?,
            name: name.value()?,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("kind", &self.kind)?;
        writer.required("id", &self.id)?;
        writer.required("at", &self.at)?;
        writer.required("name", &self.name)?;
        Ok(())
    }
}

object::model!(Renamed);
