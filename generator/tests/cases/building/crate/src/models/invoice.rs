// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, object, open_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Invoice {
    pub method: InvoiceMethod,
    pub days: Option<i128>,
}

impl Invoice {
    /// Makes a new `Invoice` with everything optional left out.
    pub fn new(method: impl Into<InvoiceMethod>) -> Self {
        Self {
            method: method.into(),
            days: None,
        }
    }

    /// Sets `days`.
    pub fn with_days(mut self, value: i128) -> Self {
        self.days = Some(value);
        self
    }
}

impl object::Model for Invoice {
    const NAME: &'static str = "Invoice";
    const FIELDS: &'static [&'static str] = &["method", "days"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut method = reader.required("method");
        let mut days = None;
        reader.read(&mut [&mut method, &mut object::whole(&mut days)])?;
        Ok(Self {
            method: method.value()?,
            days,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("method", &self.method)?;
        writer.optional("days", &self.days)?;
        Ok(())
    }
}

object::model!(Invoice);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceMethod {
    /// `invoice`
    Invoice,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

impl InvoiceMethod {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::Invoice];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Invoice => "invoice",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for InvoiceMethod {
    fn from(value: &str) -> Self {
        match value {
            "invoice" => Self::Invoice,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_enum!(InvoiceMethod);
