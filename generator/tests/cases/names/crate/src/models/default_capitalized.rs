// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DefaultCapitalized {
    pub default: Option<String>,
}

impl DefaultCapitalized {
    /// Sets `default`.
    pub fn with_default(mut self, value: impl Into<String>) -> Self {
        self.default = Some(value.into());
        self
    }
}

impl object::Model for DefaultCapitalized {
    const NAME: &'static str = "DefaultCapitalized";
    const FIELDS: &'static [&'static str] = &["default"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.default])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("default", &self.default)?;
        Ok(())
    }
}

object::model!(DefaultCapitalized);
