// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OldHookRequest {
    pub o: Option<String>,
}

impl object::Model for OldHookRequest {
    const NAME: &'static str = "OldHookRequest";
    const FIELDS: &'static [&'static str] = &["o"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.o])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("o", &self.o)?;
        Ok(())
    }
}

object::model!(OldHookRequest);
