// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SubEvRequest {
    pub e: Option<String>,
}

impl object::Model for SubEvRequest {
    const NAME: &'static str = "SubEvRequest";
    const FIELDS: &'static [&'static str] = &["e"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.e])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("e", &self.e)?;
        Ok(())
    }
}

object::model!(SubEvRequest);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SubEvResponse {
    pub ack: Option<bool>,
}

impl SubEvResponse {
    /// Sets `ack`.
    pub fn with_ack(mut self, value: bool) -> Self {
        self.ack = Some(value);
        self
    }
}

impl object::Model for SubEvResponse {
    const NAME: &'static str = "SubEvResponse";
    const FIELDS: &'static [&'static str] = &["ack"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.ack])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("ack", &self.ack)?;
        Ok(())
    }
}

object::model!(SubEvResponse);
