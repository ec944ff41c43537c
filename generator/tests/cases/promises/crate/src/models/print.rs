// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Print {
    pub edition: Option<i128>,
}

impl Print {
    /// Sets `edition`.
    pub fn with_edition(mut self, value: i128) -> Self {
        self.edition = Some(value);
        self
    }
}

impl object::Model for Print {
    const NAME: &'static str = "Print";
    const FIELDS: &'static [&'static str] = &["edition"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut object::whole(&mut model.edition)])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("edition", &self.edition)?;
        Ok(())
    }
}

object::model!(Print);
