// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;
use super::Thing;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ThingResponse {
    pub thing: Option<Box<Thing>>,
}

impl object::Model for ThingResponse {
    const NAME: &'static str = "ThingResponse";
    const FIELDS: &'static [&'static str] = &["thing"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.thing])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("thing", &self.thing)?;
        Ok(())
    }
}

object::model!(ThingResponse);
