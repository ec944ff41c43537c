// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PetAddedRequest {
    pub id: Option<i128>,
}

impl object::Model for PetAddedRequest {
    const NAME: &'static str = "PetAddedRequest";
    const FIELDS: &'static [&'static str] = &["id"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut object::whole(&mut model.id)])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("id", &self.id)?;
        Ok(())
    }
}

object::model!(PetAddedRequest);
