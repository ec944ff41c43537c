// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RResponse {
    pub r: Option<String>,
}

impl object::Model for RResponse {
    const NAME: &'static str = "RResponse";
    const FIELDS: &'static [&'static str] = &["r"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.r])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("r", &self.r)?;
        Ok(())
    }
}

object::model!(RResponse);
