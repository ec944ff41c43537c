// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct StringModel {
    pub string: Option<String>,
}

impl StringModel {
    /// Sets `string`.
    pub fn with_string(mut self, value: impl Into<String>) -> Self {
        self.string = Some(value.into());
        self
    }
}

impl object::Model for StringModel {
    const NAME: &'static str = "StringModel";
    const FIELDS: &'static [&'static str] = &["string"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.string])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("string", &self.string)?;
        Ok(())
    }
}

object::model!(StringModel);
