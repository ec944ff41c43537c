// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;
use super::{Ided, IdedS};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UsesId {
    pub x: Option<Ided>,
    pub y: Option<IdedS>,
}

impl UsesId {
    /// Sets `x`.
    pub fn with_x(mut self, value: Ided) -> Self {
        self.x = Some(value);
        self
    }

    /// Sets `y`.
    pub fn with_y(mut self, value: impl Into<IdedS>) -> Self {
        self.y = Some(value.into());
        self
    }
}

impl object::Model for UsesId {
    const NAME: &'static str = "UsesId";
    const FIELDS: &'static [&'static str] = &["x", "y"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.x, &mut model.y])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("x", &self.x)?;
        writer.optional("y", &self.y)?;
        Ok(())
    }
}

object::model!(UsesId);
