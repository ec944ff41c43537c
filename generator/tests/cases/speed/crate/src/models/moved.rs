// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Moved {
    pub kind: String,
    pub id: i64,
    pub at: String,
    pub from: String,
    pub to: String,
}

impl Moved {
    /// Makes a new `Moved`.
    pub fn new(
        kind: impl Into<String>,
        id: i64,
        at: impl Into<String>,
        from: impl Into<String>,
        to: impl Into<String>,
    ) -> Self {
        Self {
            kind: kind.into(),
            id,
            at: at.into(),
            from: from.into(),
            to: to.into(),
        }
    }
}

impl object::Model for Moved {
    const NAME: &'static str = "Moved";
    const FIELDS: &'static [&'static str] = &["kind", "id", "at", "from", "to"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut kind = reader.required("kind");
        let mut id = reader.required("id");
        let mut at = reader.required("at");
        let mut from = reader.required("from");
        let mut to = reader.required("to");
        reader
            .read(
                &mut [
                    &mut kind,
                    &mut object::whole(&mut id),
                    &mut at,
                    &mut from,
                    &mut to,
                ],
            )?;
        Ok(Self {
            kind: kind.value()?,
            id: id.value()?,
            at: at.value()?,
            from: from.value()?,
            to: to.value()?,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("kind", &self.kind)?;
        writer.required("id", &self.id)?;
        writer.required("at", &self.at)?;
        writer.required("from", &self.from)?;
        writer.required("to", &self.to)?;
        Ok(())
    }
}

object::model!(Moved);
