// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AnyOfReq {
    pub a: Option<String>,
    pub b: Option<String>,
}

impl AnyOfReq {
    /// Sets `a`.
    pub fn with_a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }

    /// Sets `b`.
    pub fn with_b(mut self, value: impl Into<String>) -> Self {
        self.b = Some(value.into());
        self
    }
}

impl object::Model for AnyOfReq {
    const NAME: &'static str = "AnyOfReq";
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

object::model!(AnyOfReq);
