// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Aged {
    pub age: Option<i128>,
}

impl Aged {
    /// Sets `age`.
    pub fn with_age(mut self, value: i128) -> Self {
        self.age = Some(value);
        self
    }
}

impl object::Model for Aged {
    const NAME: &'static str = "Aged";
    const FIELDS: &'static [&'static str] = &["age"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut object::whole(&mut model.age)])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("age", &self.age)?;
        Ok(())
    }
}

object::model!(Aged);
