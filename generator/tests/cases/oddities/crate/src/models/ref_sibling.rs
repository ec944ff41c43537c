// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;
use super::Pet;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RefSibling {
    /// A pet beside a ref
    pub a: Option<Pet>,
    /// Read-only: part of responses.
    ///
    /// Example: `{"name":"x"}`.
    #[deprecated]
    pub b: Option<Pet>,
}

impl RefSibling {
    /// Sets `a`.
    pub fn with_a(mut self, value: Pet) -> Self {
        self.a = Some(value);
        self
    }
}

impl object::Model for RefSibling {
    const NAME: &'static str = "RefSibling";
    const FIELDS: &'static [&'static str] = &["a", "b"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.a, &mut model.b])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("a", &self.a)?;
        writer.optional("b", &self.b)?;
        Ok(())
    }
}

object::model!(RefSibling);
