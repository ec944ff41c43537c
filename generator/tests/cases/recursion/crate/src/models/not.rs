// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;
use super::Expression;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Not {
    pub op: String,
    pub of: Box<Expression>,
}

impl Not {
    /// Makes a new `Not`.
    pub fn new(op: impl Into<String>, of: impl Into<Expression>) -> Self {
        Self {
            op: op.into(),
            of: Box::new(of.into()),
        }
    }
}

impl object::Model for Not {
    const NAME: &'static str = "Not";
    const FIELDS: &'static [&'static str] = &["op", "of"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut op = reader.required("op");
        let mut of = reader.required("of");
        reader.read(&mut [&mut op, &mut of])?;
        Ok(Self {
            op: op.value()?,
            of: of.value()?,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("op", &self.op)?;
        writer.required("of", &self.of)?;
        Ok(())
    }
}

object::model!(Not);
