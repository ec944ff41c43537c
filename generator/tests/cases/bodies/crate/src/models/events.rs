// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EventsResponse {
    pub data: Option<String>,
}

impl object::Model for EventsResponse {
    const NAME: &'static str = "EventsResponse";
    const FIELDS: &'static [&'static str] = &["data"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.data])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("data", &self.data)?;
        Ok(())
    }
}

object::model!(EventsResponse);
