// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Removed {
    pub kind: String,
    pub id: i64,
    pub at: String,
}

impl Removed {
    /// Makes a new `Removed`.
    pub fn new(kind: impl Into<String>, id: i64, at: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            id,
            at: at.into(),
        }
    }
}

impl object::Model for Removed {
    const NAME: &'static str = "Removed";
    const FIELDS: &'static [&'static str] = &["kind", "id", "at"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut kind = reader.required("kind");
        let mut id = reader.required("id");
        let mut at = reader.required("at");
        reader.read(&mut [&mut kind, &mut object::whole(&mut id), &mut at])?;
        Ok(Self {
            kind: kind.value()?,
            id: id.value()?,
            at: at.value()?,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("kind", &self.kind)?;
        writer.required("id", &self.id)?;
        writer.required("at", &self.at)?;
        Ok(())
    }
}

object::model!(Removed);
