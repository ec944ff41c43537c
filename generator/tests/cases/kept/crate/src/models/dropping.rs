// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

/// Ignores what it does not know, by a rule.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Dropping {
    pub name: Option<String>,
}

impl Dropping {
    /// Sets `name`.
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl object::Model for Dropping {
    const NAME: &'static str = "Dropping";
    const FIELDS: &'static [&'static str] = &["name"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.name])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("name", &self.name)?;
        Ok(())
    }
}

object::model!(Dropping);
