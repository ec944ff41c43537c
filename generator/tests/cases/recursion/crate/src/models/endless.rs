// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Endless {
    pub again: Box<Endless>,
}

impl Endless {
    /// Makes a new `Endless`.
    pub fn new(again: Endless) -> Self {
        Self { again: Box::new(again) }
    }
}

impl object::Model for Endless {
    const NAME: &'static str = "Endless";
    const FIELDS: &'static [&'static str] = &["again"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut again = reader.required("again");
        reader.read(&mut [&mut again])?;
        Ok(Self { again: again.value()? })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("again", &self.again)?;
        Ok(())
    }
}

object::model!(Endless);
