// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Created {
    pub kind: String,
    pub id: i64,
    pub at: String,
    pub name: String,
    pub size: i64,
}

impl Created {
    /// Makes a new `Created`.
    pub fn new(
        kind: impl Into<String>,
        id: i64,
        at: impl Into<String>,
        name: impl Into<String>,
        size: i64,
    ) -> Self {
        Self {
            kind: kind.into(),
            id,
            at: at.into(),
            name: name.into(),
            size,
        }
    }
}

impl object::Model for Created {
    const NAME: &'static str = "Created";
    const FIELDS: &'static [&'static str] = &["kind", "id", "at", "name", "size"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut kind = reader.required("kind");
        let mut id = reader.required("id");
        let mut at = reader.required("at");
        let mut name = reader.required("name");
        let mut size = reader.required("size");
        reader
            .read(
                &mut [
                    &mut kind,
                    &mut object::whole(&mut id),
                    &mut at,
                    &mut name,
                    &mut object::whole(&mut size),
                ],
            )?;
        Ok(Self {
            kind: kind.value()?,
            id: id.value()?,
            at: at.value()?,
            name: name.value()?,
            size: size.value()?,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("kind", &self.kind)?;
        writer.required("id", &self.id)?;
        writer.required("at", &self.at)?;
        writer.required("name", &self.name)?;
        writer.required("size", &self.size)?;
        Ok(())
    }
}

object::model!(Created);
