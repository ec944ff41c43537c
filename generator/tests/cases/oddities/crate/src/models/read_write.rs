// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ReadWrite {
    /// Read-only: part of responses.
    pub ro: Option<String>,
    /// Write-only: part of requests.
    pub wo: Option<String>,
}

impl ReadWrite {
    /// Sets `wo`.
    pub fn with_wo(mut self, value: impl Into<String>) -> Self {
        self.wo = Some(value.into());
        self
    }
}

impl object::Model for ReadWrite {
    const NAME: &'static str = "ReadWrite";
    const FIELDS: &'static [&'static str] = &["ro", "wo"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.ro, &mut model.wo])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("ro", &self.ro)?;
        writer.optional("wo", &self.wo)?;
        Ok(())
    }
}

object::model!(ReadWrite);
