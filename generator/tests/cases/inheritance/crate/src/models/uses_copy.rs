// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{JsonNullable, object};
use super::Copied;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UsesCopy {
    pub copy: JsonNullable<Copied>,
}

impl UsesCopy {
    /// Sets `copy`.
    pub fn with_copy(mut self, value: impl Into<JsonNullable<Copied>>) -> Self {
        self.copy = value.into();
        self
    }
}

impl object::Model for UsesCopy {
    const NAME: &'static str = "UsesCopy";
    const FIELDS: &'static [&'static str] = &["copy"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.copy])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("copy", &self.copy)?;
        Ok(())
    }
}

object::model!(UsesCopy);
