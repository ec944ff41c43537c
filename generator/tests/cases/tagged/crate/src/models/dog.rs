// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

/// It does not describe its tag.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Dog {
    pub breed: Option<String>,
    /// Tells the members of a union apart.
    pub kind: Option<String>,
}

impl Dog {
    /// Sets `breed`.
    pub fn with_breed(mut self, value: impl Into<String>) -> Self {
        self.breed = Some(value.into());
        self
    }

    /// Sets `kind`.
    pub fn with_kind(mut self, value: impl Into<String>) -> Self {
        self.kind = Some(value.into());
        self
    }
}

impl object::Model for Dog {
    const NAME: &'static str = "Dog";
    const FIELDS: &'static [&'static str] = &["breed", "kind"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.breed, &mut model.kind])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("breed", &self.breed)?;
        writer.optional("kind", &self.kind)?;
        Ok(())
    }
}

object::model!(Dog);
