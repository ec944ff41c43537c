// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Transfer {
    pub iban: String,
    pub holder: String,
    pub reference: String,
    pub bank: Option<String>,
}

impl Transfer {
    /// Makes a new `Transfer` with everything optional left out.
    pub fn new(
        iban: impl Into<String>,
        holder: impl Into<String>,
        reference: impl Into<String>,
    ) -> Self {
        Self {
            iban: iban.into(),
            holder: holder.into(),
            reference: reference.into(),
            bank: None,
        }
    }

    /// Sets `bank`.
    pub fn with_bank(mut self, value: impl Into<String>) -> Self {
        self.bank = Some(value.into());
        self
    }
}

impl object::Model for Transfer {
    const NAME: &'static str = "Transfer";
    const FIELDS: &'static [&'static str] = &["iban", "holder", "reference", "bank"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut iban = reader.required("iban");
        let mut holder = reader.required("holder");
        let mut reference = reader.required("reference");
        let mut bank = None;
        reader.read(&mut [&mut iban, &mut holder, &mut reference, &mut bank])?;
        Ok(Self {
            iban: iban.value()?,
            holder: holder.value()?,
            reference: reference.value()?,
            bank,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("iban", &self.iban)?;
        writer.required("holder", &self.holder)?;
        writer.required("reference", &self.reference)?;
        writer.optional("bank", &self.bank)?;
        Ok(())
    }
}

object::model!(Transfer);
