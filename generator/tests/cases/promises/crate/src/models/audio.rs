// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Audio {
    pub minutes: Option<i128>,
    /// Tells the members of a union apart.
    pub medium: Option<String>,
}

impl object::Model for Audio {
    const NAME: &'static str = "Audio";
    const FIELDS: &'static [&'static str] = &["minutes", "medium"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut object::whole(&mut model.minutes), &mut model.medium])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("minutes", &self.minutes)?;
        writer.optional("medium", &self.medium)?;
        Ok(())
    }
}

object::model!(Audio);
