// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Special {
    pub id: i64,
    pub note: Option<String>,
    pub special: Option<String>,
}

impl Special {
    /// Makes a new `Special` with everything optional left out.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            note: None,
            special: None,
        }
    }

    /// Sets `note`.
    pub fn with_note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }

    /// Sets `special`.
    pub fn with_special(mut self, value: impl Into<String>) -> Self {
        self.special = Some(value.into());
        self
    }
}

impl object::Model for Special {
    const NAME: &'static str = "Special";
    const FIELDS: &'static [&'static str] = &["id", "note", "special"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut id = reader.required("id");
        let mut note = None;
        let mut special = None;
        reader.read(&mut [&mut object::whole(&mut id), &mut note, &mut special])?;
        Ok(Self {
            id: id.value()?,
            note,
            special,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("id", &self.id)?;
        writer.optional("note", &self.note)?;
        writer.optional("special", &self.special)?;
        Ok(())
    }
}

object::model!(Special);
