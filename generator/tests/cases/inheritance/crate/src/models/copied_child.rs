// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CopiedChild {
    pub kind: String,
    pub age: Option<i128>,
}

impl CopiedChild {
    /// Makes a new `CopiedChild` with everything optional left out.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            age: None,
        }
    }

    /// Sets `age`.
    pub fn with_age(mut self, value: i128) -> Self {
        self.age = Some(value);
        self
    }
}

impl object::Model for CopiedChild {
    const NAME: &'static str = "CopiedChild";
    const FIELDS: &'static [&'static str] = &["kind", "age"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut kind = reader.required("kind");
        let mut age = None;
        reader.read(&mut [&mut kind, &mut object::whole(&mut age)])?;
        Ok(Self { kind: kind.value()?, age })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("kind", &self.kind)?;
        writer.optional("age", &self.age)?;
        Ok(())
    }
}

object::model!(CopiedChild);
