// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Overridden {
    pub good_name: Option<String>,
    pub ign: Option<String>,
}

impl Overridden {
    /// Sets `good_name`.
    pub fn with_good_name(mut self, value: impl Into<String>) -> Self {
        self.good_name = Some(value.into());
        self
    }

    /// Sets `ign`.
    pub fn with_ign(mut self, value: impl Into<String>) -> Self {
        self.ign = Some(value.into());
        self
    }
}

impl object::Model for Overridden {
    const NAME: &'static str = "Overridden";
    const FIELDS: &'static [&'static str] = &["bad_name", "ign"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.good_name, &mut model.ign])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("bad_name", &self.good_name)?;
        writer.optional("ign", &self.ign)?;
        Ok(())
    }
}

object::model!(Overridden);
