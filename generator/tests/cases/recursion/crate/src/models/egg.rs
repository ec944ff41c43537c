// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;
use super::Hen;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Egg {
    pub hen: Option<Box<Hen>>,
}

impl Egg {
    /// Makes a new `Egg`.
    pub fn new(hen: impl Into<Option<Hen>>) -> Self {
        Self {
            hen: hen.into().map(Box::new),
        }
    }
}

impl object::Model for Egg {
    const NAME: &'static str = "Egg";
    const FIELDS: &'static [&'static str] = &["hen"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut hen = reader.required("hen");
        reader.read(&mut [&mut hen])?;
        Ok(Self { hen: hen.value()? })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("hen", &self.hen)?;
        Ok(())
    }
}

object::model!(Egg);
