// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RequiredDup {
    pub a: String,
}

impl RequiredDup {
    /// Makes a new `RequiredDup`.
    pub fn new(a: impl Into<String>) -> Self {
        Self { a: a.into() }
    }
}

impl object::Model for RequiredDup {
    const NAME: &'static str = "RequiredDup";
    const FIELDS: &'static [&'static str] = &["a"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut a = reader.required("a");
        reader.read(&mut [&mut a])?;
        Ok(Self { a: a.value()? })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("a", &self.a)?;
        Ok(())
    }
}

object::model!(RequiredDup);
