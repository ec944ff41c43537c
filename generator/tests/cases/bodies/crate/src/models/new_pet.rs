// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NewPetRequest {
    pub w: Option<String>,
}

impl object::Model for NewPetRequest {
    const NAME: &'static str = "NewPetRequest";
    const FIELDS: &'static [&'static str] = &["w"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.w])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("w", &self.w)?;
        Ok(())
    }
}

object::model!(NewPetRequest);
