// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Anchored {
    pub a: Option<String>,
    /// Tells the members of a union apart.
    pub kind: Option<String>,
}

impl Anchored {
    /// Sets `a`.
    pub fn with_a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }

    /// Sets `kind`.
    pub fn with_kind(mut self, value: impl Into<String>) -> Self {
        self.kind = Some(value.into());
        self
    }
}

impl object::Model for Anchored {
    const NAME: &'static str = "Anchored";
    const FIELDS: &'static [&'static str] = &["a", "kind"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.a, &mut model.kind])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("a", &self.a)?;
        writer.optional("kind", &self.kind)?;
        Ok(())
    }
}

object::model!(Anchored);
