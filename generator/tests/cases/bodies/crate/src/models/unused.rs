// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UnusedResponse {
    pub u: Option<String>,
}

impl UnusedResponse {
    /// Sets `u`.
    pub fn with_u(mut self, value: impl Into<String>) -> Self {
        self.u = Some(value.into());
        self
    }
}

impl object::Model for UnusedResponse {
    const NAME: &'static str = "UnusedResponse";
    const FIELDS: &'static [&'static str] = &["u"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.u])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("u", &self.u)?;
        Ok(())
    }
}

object::model!(UnusedResponse);
