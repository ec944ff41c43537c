// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SubEv2Request {
    pub cb: Option<String>,
}

impl object::Model for SubEv2Request {
    const NAME: &'static str = "SubEv2Request";
    const FIELDS: &'static [&'static str] = &["cb"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.cb])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("cb", &self.cb)?;
        Ok(())
    }
}

object::model!(SubEv2Request);
