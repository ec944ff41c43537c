// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;
use super::Anchored;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UsesAnchor {
    pub x: Option<Anchored>,
}

impl UsesAnchor {
    /// Sets `x`.
    pub fn with_x(mut self, value: Anchored) -> Self {
        self.x = Some(value);
        self
    }
}

impl object::Model for UsesAnchor {
    const NAME: &'static str = "UsesAnchor";
    const FIELDS: &'static [&'static str] = &["x"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.x])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("x", &self.x)?;
        Ok(())
    }
}

object::model!(UsesAnchor);
