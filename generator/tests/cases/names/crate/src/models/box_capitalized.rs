// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BoxCapitalized {
    pub r#box: Option<Box<BoxCapitalized>>,
}

impl BoxCapitalized {
    /// Sets `box`.
    pub fn with_box(mut self, value: BoxCapitalized) -> Self {
        self.r#box = Some(Box::new(value));
        self
    }
}

impl object::Model for BoxCapitalized {
    const NAME: &'static str = "BoxCapitalized";
    const FIELDS: &'static [&'static str] = &["box"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.r#box])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("box", &self.r#box)?;
        Ok(())
    }
}

object::model!(BoxCapitalized);
