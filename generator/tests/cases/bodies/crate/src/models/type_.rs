// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TypeResponseValue {
    pub v: Option<i128>,
}

impl object::Model for TypeResponseValue {
    const NAME: &'static str = "TypeResponseValue";
    const FIELDS: &'static [&'static str] = &["v"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut object::whole(&mut model.v)])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("v", &self.v)?;
        Ok(())
    }
}

object::model!(TypeResponseValue);
