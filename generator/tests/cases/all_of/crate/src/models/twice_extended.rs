// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TwiceExtended {
    pub id: i64,
    pub note: String,
    pub extra: Option<bool>,
    pub more: Option<String>,
    pub own: Option<String>,
}

impl TwiceExtended {
    /// Makes a new `TwiceExtended` with everything optional left out.
    pub fn new(id: i64, note: impl Into<String>) -> Self {
        Self {
            id,
            note: note.into(),
            extra: None,
            more: None,
            own: None,
        }
    }

    /// Sets `extra`.
    pub fn with_extra(mut self, value: bool) -> Self {
        self.extra = Some(value);
        self
    }

    /// Sets `more`.
    pub fn with_more(mut self, value: impl Into<String>) -> Self {
        self.more = Some(value.into());
        self
    }

    /// Sets `own`.
    pub fn with_own(mut self, value: impl Into<String>) -> Self {
        self.own = Some(value.into());
        self
    }
}

impl object::Model for TwiceExtended {
    const NAME: &'static str = "TwiceExtended";
    const FIELDS: &'static [&'static str] = &["id", "note", "extra", "more", "own"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut id = reader.required("id");
        let mut note = reader.required("note");
        let mut extra = None;
        let mut more = None;
        let mut own = None;
        reader
            .read(
                &mut [
                    &mut object::whole(&mut id),
                    &mut note,
                    &mut extra,
                    &mut more,
                    &mut own,
                ],
            )?;
        Ok(Self {
            id: id.value()?,
            note: note.value()?,
            extra,
            more,
            own,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("id", &self.id)?;
        writer.required("note", &self.note)?;
        writer.optional("extra", &self.extra)?;
        writer.optional("more", &self.more)?;
        writer.optional("own", &self.own)?;
        Ok(())
    }
}

object::model!(TwiceExtended);
