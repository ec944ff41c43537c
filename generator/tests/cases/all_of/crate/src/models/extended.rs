// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

/// A base and more.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Extended {
    pub id: i64,
    pub note: String,
    pub extra: Option<bool>,
}

impl Extended {
    /// Makes a new `Extended` with everything optional left out.
    pub fn new(id: i64, note: impl Into<String>) -> Self {
        Self {
            id,
            note: note.into(),
            extra: None,
        }
    }

    /// Sets `extra`.
    pub fn with_extra(mut self, value: bool) -> Self {
        self.extra = Some(value);
        self
    }
}

impl object::Model for Extended {
    const NAME: &'static str = "Extended";
    const FIELDS: &'static [&'static str] = &["id", "note", "extra"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut id = reader.required("id");
        let mut note = reader.required("note");
        let mut extra = None;
        reader.read(&mut [&mut object::whole(&mut id), &mut note, &mut extra])?;
        Ok(Self {
            id: id.value()?,
            note: note.value()?,
            extra,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("id", &self.id)?;
        writer.required("note", &self.note)?;
        writer.optional("extra", &self.extra)?;
        Ok(())
    }
}

object::model!(Extended);
