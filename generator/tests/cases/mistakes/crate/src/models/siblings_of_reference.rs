// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{JsonNullable, object};
use super::NoType;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SiblingsOfReference {
    /// Kept.
    pub a: JsonNullable<NoType>,
    pub b: Option<NoType>,
}

impl SiblingsOfReference {
    /// Sets `a`.
    pub fn with_a(mut self, value: impl Into<JsonNullable<NoType>>) -> Self {
        self.a = value.into();
        self
    }

    /// Sets `b`.
    pub fn with_b(mut self, value: NoType) -> Self {
        self.b = Some(value);
        self
    }
}

impl object::Model for SiblingsOfReference {
    const NAME: &'static str = "SiblingsOfReference";
    const FIELDS: &'static [&'static str] = &["a", "b"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.a, &mut model.b])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("a", &self.a)?;
        writer.optional("b", &self.b)?;
        Ok(())
    }
}

object::model!(SiblingsOfReference);
