// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OptionModel {
    pub some: Option<String>,
    pub none: Option<String>,
}

impl OptionModel {
    /// Sets `some`.
    pub fn with_some(mut self, value: impl Into<String>) -> Self {
        self.some = Some(value.into());
        self
    }

    /// Sets `none`.
    pub fn with_none(mut self, value: impl Into<String>) -> Self {
        self.none = Some(value.into());
        self
    }
}

impl object::Model for OptionModel {
    const NAME: &'static str = "OptionModel";
    const FIELDS: &'static [&'static str] = &["some", "none"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.some, &mut model.none])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("some", &self.some)?;
        writer.optional("none", &self.none)?;
        Ok(())
    }
}

object::model!(OptionModel);
