// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Encoded {
    /// Constraints: format `byte`.
    pub a: Option<String>,
    pub b: Option<String>,
    pub c: Option<String>,
}

impl Encoded {
    /// Sets `a`.
    pub fn with_a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }

    /// Sets `b`.
    pub fn with_b(mut self, value: impl Into<String>) -> Self {
        self.b = Some(value.into());
        self
    }

    /// Sets `c`.
    pub fn with_c(mut self, value: impl Into<String>) -> Self {
        self.c = Some(value.into());
        self
    }
}

impl object::Model for Encoded {
    const NAME: &'static str = "Encoded";
    const FIELDS: &'static [&'static str] = &["a", "b", "c"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.a, &mut model.b, &mut model.c])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("a", &self.a)?;
        writer.optional("b", &self.b)?;
        writer.optional("c", &self.c)?;
        Ok(())
    }
}

object::model!(Encoded);
