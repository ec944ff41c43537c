// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Square {
    pub side: f64,
}

impl Square {
    /// Makes a new `Square`.
    pub fn new(side: f64) -> Self {
        Self { side }
    }
}

impl object::Model for Square {
    const NAME: &'static str = "Square";
    const FIELDS: &'static [&'static str] = &["side"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut side = reader.required("side");
        reader.read(&mut [&mut side])?;
        Ok(Self { side: side.value()? })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("side", &self.side)?;
        Ok(())
    }
}

object::model!(Square);
