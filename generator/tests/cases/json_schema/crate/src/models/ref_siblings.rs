// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

/// d
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RefSiblings {
    pub a: Option<String>,
    pub extra: Option<String>,
}

impl RefSiblings {
    /// Sets `a`.
    pub fn with_a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }

    /// Sets `extra`.
    pub fn with_extra(mut self, value: impl Into<String>) -> Self {
        self.extra = Some(value.into());
        self
    }
}

impl object::Model for RefSiblings {
    const NAME: &'static str = "RefSiblings";
    const FIELDS: &'static [&'static str] = &["a", "extra"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.a, &mut model.extra])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("a", &self.a)?;
        writer.optional("extra", &self.extra)?;
        Ok(())
    }
}

object::model!(RefSiblings);
