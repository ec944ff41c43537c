// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

/// Examples: `{"a":1}`, `{"a":2}`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Examples {
    /// Examples: `1`, `2`.
    pub a: Option<i128>,
}

impl Examples {
    /// Sets `a`.
    pub fn with_a(mut self, value: i128) -> Self {
        self.a = Some(value);
        self
    }
}

impl object::Model for Examples {
    const NAME: &'static str = "Examples";
    const FIELDS: &'static [&'static str] = &["a"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut object::whole(&mut model.a)])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("a", &self.a)?;
        Ok(())
    }
}

object::model!(Examples);
