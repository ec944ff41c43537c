// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PostPetsOnDoneRequest {
    pub done: Option<bool>,
}

impl object::Model for PostPetsOnDoneRequest {
    const NAME: &'static str = "PostPetsOnDoneRequest";
    const FIELDS: &'static [&'static str] = &["done"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.done])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("done", &self.done)?;
        Ok(())
    }
}

object::model!(PostPetsOnDoneRequest);
