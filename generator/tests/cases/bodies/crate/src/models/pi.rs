// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PiResponse {
    pub pi: Option<String>,
}

impl PiResponse {
    /// Sets `pi`.
    pub fn with_pi(mut self, value: impl Into<String>) -> Self {
        self.pi = Some(value.into());
        self
    }
}

impl object::Model for PiResponse {
    const NAME: &'static str = "PiResponse";
    const FIELDS: &'static [&'static str] = &["pi"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.pi])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("pi", &self.pi)?;
        Ok(())
    }
}

object::model!(PiResponse);
