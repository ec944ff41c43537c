// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;
use super::Egg;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Hen {
    pub egg: Option<Box<Egg>>,
}

impl Hen {
    /// Sets `egg`.
    pub fn with_egg(mut self, value: Egg) -> Self {
        self.egg = Some(Box::new(value));
        self
    }
}

impl object::Model for Hen {
    const NAME: &'static str = "Hen";
    const FIELDS: &'static [&'static str] = &["egg"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.egg])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("egg", &self.egg)?;
        Ok(())
    }
}

object::model!(Hen);
