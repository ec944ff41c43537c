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

object::model! {
    Transfer {
        "iban" => iban: required,
        "holder" => holder: required,
        "reference" => reference: required,
        "bank" => bank: optional,
    }
}
