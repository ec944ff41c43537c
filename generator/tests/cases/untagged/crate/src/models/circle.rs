// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Circle {
    pub radius: f64,
}

impl Circle {
    /// Makes a new `Circle`.
    pub fn new(radius: f64) -> Self {
        Self { radius }
    }
}

impl object::Model for Circle {
    const NAME: &'static str = "Circle";
    const FIELDS: &'static [&'static str] = &["radius"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut radius = reader.required("radius");
        reader.read(&mut [&mut radius])?;
        Ok(Self { radius: radius.value()? })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("radius", &self.radius)?;
        Ok(())
    }
}

object::model!(Circle);
