// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Mod {
    pub r#mod: Option<String>,
}

impl Mod {
    /// Sets `mod`.
    pub fn with_mod(mut self, value: impl Into<String>) -> Self {
        self.r#mod = Some(value.into());
        self
    }
}

impl object::Model for Mod {
    const NAME: &'static str = "Mod";
    const FIELDS: &'static [&'static str] = &["mod"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.r#mod])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("mod", &self.r#mod)?;
        Ok(())
    }
}

object::model!(Mod);
