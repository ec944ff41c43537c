// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Voucher {
    pub code: String,
    pub amount: f64,
    pub holder: Option<String>,
}

impl Voucher {
    /// Makes a new `Voucher` with everything optional left out.
    pub fn new(code: impl Into<String>, amount: f64) -> Self {
        Self {
            code: code.into(),
            amount,
            holder: None,
        }
    }

    /// Sets `holder`.
    pub fn with_holder(mut self, value: impl Into<String>) -> Self {
        self.holder = Some(value.into());
        self
    }
}

impl object::Model for Voucher {
    const NAME: &'static str = "Voucher";
    const FIELDS: &'static [&'static str] = &["code", "amount", "holder"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut code = reader.required("code");
        let mut amount = reader.required("amount");
        let mut holder = None;
        reader.read(&mut [&mut code, &mut amount, &mut holder])?;
        Ok(Self {
            code: code.value()?,
            amount: amount.value()?,
            holder,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("code", &self.code)?;
        writer.required("amount", &self.amount)?;
        writer.optional("holder", &self.holder)?;
        Ok(())
    }
}

object::model!(Voucher);
