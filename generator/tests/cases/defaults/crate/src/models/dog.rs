// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Dog {
    pub kind: String,
}

impl Dog {
    /// Makes a new `Dog`.
    pub fn new(kind: impl Into<String>) -> Self {
        Self { kind: kind.into() }
    }
}

impl object::Model for Dog {
    const NAME: &'static str = "Dog";
    const FIELDS: &'static [&'static str] = &["kind"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut kind = reader.required("kind");
        reader.read(&mut [&mut kind])?;
        Ok(Self { kind: kind.value()? })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("kind", &self.kind)?;
        Ok(())
    }
}

object::model!(Dog);
