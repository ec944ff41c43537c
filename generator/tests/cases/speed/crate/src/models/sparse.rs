// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Sparse {
    pub a1: Option<String>,
    pub a2: Option<String>,
    pub a3: Option<String>,
    pub a4: Option<String>,
    pub a5: Option<String>,
    pub b1: Option<i64>,
    pub b2: Option<i64>,
    pub b3: Option<i64>,
    pub b4: Option<i64>,
    pub b5: Option<i64>,
    pub c1: Option<bool>,
    pub c2: Option<bool>,
    pub c3: Option<bool>,
    pub c4: Option<bool>,
    pub c5: Option<bool>,
    pub d1: Option<f64>,
    pub d2: Option<f64>,
    pub d3: Option<f64>,
    pub d4: Option<f64>,
    pub d5: Option<f64>,
}

impl Sparse {
    /// Sets `a1`.
    pub fn with_a1(mut self, value: impl Into<String>) -> Self {
        self.a1 = Some(value.into());
        self
    }

    /// Sets `a2`.
    pub fn with_a2(mut self, value: impl Into<String>) -> Self {
        self.a2 = Some(value.into());
        self
    }

    /// Sets `a3`.
    pub fn with_a3(mut self, value: impl Into<String>) -> Self {
        self.a3 = Some(value.into());
        self
    }

    /// Sets `a4`.
    pub fn with_a4(mut self, value: impl Into<String>) -> Self {
        self.a4 = Some(value.into());
        self
    }

    /// Sets `a5`.
    pub fn with_a5(mut self, value: impl Into<String>) -> Self {
        self.a5 = Some(value.into());
        self
    }

    /// Sets `b1`.
    pub fn with_b1(mut self, value: i64) -> Self {
        self.b1 = Some(value);
        self
    }

    /// Sets `b2`.
    pub fn with_b2(mut self, value: i64) -> Self {
        self.b2 = Some(value);
        self
    }

    /// Sets `b3`.
    pub fn with_b3(mut self, value: i64) -> Self {
        self.b3 = Some(value);
        self
    }

    /// Sets `b4`.
    pub fn with_b4(mut self, value: i64) -> Self {
        self.b4 = Some(value);
        self
    }

    /// Sets `b5`.
    pub fn with_b5(mut self, value: i64) -> Self {
        self.b5 = Some(value);
        self
    }

    /// Sets `c1`.
    pub fn with_c1(mut self, value: bool) -> Self {
        self.c1 = Some(value);
        self
    }

    /// Sets `c2`.
    pub fn with_c2(mut self, value: bool) -> Self {
        self.c2 = Some(value);
        self
    }

    /// Sets `c3`.
    pub fn with_c3(mut self, value: bool) -> Self {
        self.c3 = Some(value);
        self
    }

    /// Sets `c4`.
    pub fn with_c4(mut self, value: bool) -> Self {
        self.c4 = Some(value);
        self
    }

    /// Sets `c5`.
    pub fn with_c5(mut self, value: bool) -> Self {
        self.c5 = Some(value);
        self
    }

    /// Sets `d1`.
    pub fn with_d1(mut self, value: f64) -> Self {
        self.d1 = Some(value);
        self
    }

    /// Sets `d2`.
    pub fn with_d2(mut self, value: f64) -> Self {
        self.d2 = Some(value);
        self
    }

    /// Sets `d3`.
    pub fn with_d3(mut self, value: f64) -> Self {
        self.d3 = Some(value);
        self
    }

    /// Sets `d4`.
    pub fn with_d4(mut self, value: f64) -> Self {
        self.d4 = Some(value);
        self
    }

    /// Sets `d5`.
    pub fn with_d5(mut self, value: f64) -> Self {
        self.d5 = Some(value);
        self
    }
}

impl object::Model for Sparse {
    const NAME: &'static str = "Sparse";
    const FIELDS: &'static [&'static str] = &[
        "a1",
        "a2",
        "a3",
        "a4",
        "a5",
        "b1",
        "b2",
        "b3",
        "b4",
        "b5",
        "c1",
        "c2",
        "c3",
        "c4",
        "c5",
        "d1",
        "d2",
        "d3",
        "d4",
        "d5",
    ];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader
            .read(
                &mut [
                    &mut model.a1,
                    &mut model.a2,
                    &mut model.a3,
                    &mut model.a4,
                    &mut model.a5,
                    &mut object::whole(&mut model.b1),
                    &mut object::whole(&mut model.b2),
                    &mut object::whole(&mut model.b3),
                    &mut object::whole(&mut model.b4),
                    &mut object::whole(&mut model.b5),
                    &mut model.c1,
                    &mut model.c2,
                    &mut model.c3,
                    &mut model.c4,
                    &mut model.c5,
                    &mut model.d1,
                    &mut model.d2,
                    &mut model.d3,
                    &mut model.d4,
                    &mut model.d5,
                ],
            )?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("a1", &self.a1)?;
        writer.optional("a2", &self.a2)?;
        writer.optional("a3", &self.a3)?;
        writer.optional("a4", &self.a4)?;
        writer.optional("a5", &self.a5)?;
        writer.optional("b1", &self.b1)?;
        writer.optional("b2", &self.b2)?;
        writer.optional("b3", &self.b3)?;
        writer.optional("b4", &self.b4)?;
        writer.optional("b5", &self.b5)?;
        writer.optional("c1", &self.c1)?;
        writer.optional("c2", &self.c2)?;
        writer.optional("c3", &self.c3)?;
        writer.optional("c4", &self.c4)?;
        writer.optional("c5", &self.c5)?;
        writer.optional("d1", &self.d1)?;
        writer.optional("d2", &self.d2)?;
        writer.optional("d3", &self.d3)?;
        writer.optional("d4", &self.d4)?;
        writer.optional("d5", &self.d5)?;
        Ok(())
    }
}

object::model!(Sparse);
