// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Base {
    pub id: i64,
    pub note: Option<String>,
}

impl Base {
    /// Makes a new `Base` with everything optional left out.
    pub fn new(id: i64) -> Self {
        Self { id, note: None }
    }

    /// Sets `note`.
    pub fn with_note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
}

impl object::Model for Base {
    const NAME: &'static str = "Base";
    const FIELDS: &'static [&'static str] = &["id", "note"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut id = reader.required("id");
        let mut note = None;
        reader.read(&mut [&mut object::whole(&mut id), &mut note])?;
        Ok(Self { id: id.value()?, note })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("id", &self.id)?;
        writer.optional("note", &self.note)?;
        Ok(())
    }
}

object::model!(Base);
