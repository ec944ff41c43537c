// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

/// Only in answers, so nobody builds it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Receipt {
    pub total: Option<f64>,
}

impl object::Model for Receipt {
    const NAME: &'static str = "Receipt";
    const FIELDS: &'static [&'static str] = &["total"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.total])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("total", &self.total)?;
        Ok(())
    }
}

object::model!(Receipt);
