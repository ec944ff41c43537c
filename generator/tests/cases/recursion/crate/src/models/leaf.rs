// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Leaf {
    pub op: String,
}

impl Leaf {
    /// Makes a new `Leaf`.
    pub fn new(op: impl Into<String>) -> Self {
        Self { op: op.into() }
    }
}

impl object::Model for Leaf {
    const NAME: &'static str = "Leaf";
    const FIELDS: &'static [&'static str] = &["op"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut op = reader.required("op");
        reader.read(&mut [&mut op])?;
        Ok(Self { op: op.value()? })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("op", &self.op)?;
        Ok(())
    }
}

object::model!(Leaf);
