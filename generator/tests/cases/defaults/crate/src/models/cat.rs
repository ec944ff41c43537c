// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Cat {
    pub kind: String,
    pub lives: Option<i128>,
}

impl Cat {
    /// Makes a new `Cat` with everything optional left out.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            lives: None,
        }
    }

    /// Sets `lives`.
    pub fn with_lives(mut self, value: i128) -> Self {
        self.lives = Some(value);
        self
    }
}

impl object::Model for Cat {
    const NAME: &'static str = "Cat";
    const FIELDS: &'static [&'static str] = &["kind", "lives"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut kind = reader.required("kind");
        let mut lives = None;
        reader.read(&mut [&mut kind, &mut object::whole(&mut lives)])?;
        Ok(Self { kind: kind.value()?, lives })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("kind", &self.kind)?;
        writer.optional("lives", &self.lives)?;
        Ok(())
    }
}

object::model!(Cat);
