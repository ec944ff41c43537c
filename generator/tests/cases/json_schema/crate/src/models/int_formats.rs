// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct IntFormats {
    /// Constraints: minimum 0; maximum 4294967295.
    pub a: Option<i64>,
    /// Constraints: minimum 0.
    pub b: Option<i128>,
    /// Constraints: greater than -1.
    pub c: Option<i128>,
}

impl IntFormats {
    /// Sets `a`.
    pub fn with_a(mut self, value: i64) -> Self {
        self.a = Some(value);
        self
    }

    /// Sets `b`.
    pub fn with_b(mut self, value: i128) -> Self {
        self.b = Some(value);
        self
    }

    /// Sets `c`.
    pub fn with_c(mut self, value: i128) -> Self {
        self.c = Some(value);
        self
    }
}

impl object::Model for IntFormats {
    const NAME: &'static str = "IntFormats";
    const FIELDS: &'static [&'static str] = &["a", "b", "c"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader
            .read(
                &mut [
                    &mut object::whole(&mut model.a),
                    &mut object::whole(&mut model.b),
                    &mut object::whole(&mut model.c),
                ],
            )?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("a", &self.a)?;
        writer.optional("b", &self.b)?;
        writer.optional("c", &self.c)?;
        Ok(())
    }
}

object::model!(IntFormats);
