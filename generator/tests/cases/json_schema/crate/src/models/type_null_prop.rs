// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{JsonNullable, object};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TypeNullProp {
    pub a: (),
    pub b: Option<String>,
    pub c: JsonNullable<()>,
}

impl TypeNullProp {
    /// Makes a new `TypeNullProp` with everything optional left out.
    pub fn new(a: (), b: impl Into<Option<String>>) -> Self {
        Self {
            a,
            b: b.into(),
            c: JsonNullable::Undefined,
        }
    }

    /// Sets `c`.
    pub fn with_c(mut self, value: impl Into<JsonNullable<()>>) -> Self {
        self.c = value.into();
        self
    }
}

impl object::Model for TypeNullProp {
    const NAME: &'static str = "TypeNullProp";
    const FIELDS: &'static [&'static str] = &["a", "b", "c"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut a = reader.required("a");
        let mut b = reader.required("b");
        let mut c = JsonNullable::Undefined;
        reader.read(&mut [&mut a, &mut b, &mut c])?;
        Ok(Self {
            a: a.value()?,
            b: b.value()?,
            c,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("a", &self.a)?;
        writer.required("b", &self.b)?;
        writer.optional("c", &self.c)?;
        Ok(())
    }
}

object::model!(TypeNullProp);
