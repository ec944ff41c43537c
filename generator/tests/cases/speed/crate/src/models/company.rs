// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Company {
    pub email: String,
    pub vat: Option<String>,
}

impl Company {
    /// Makes a new `Company` with everything optional left out.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            vat: None,
        }
    }

    /// Sets `vat`.
    pub fn with_vat(mut self, value: impl Into<String>) -> Self {
        self.vat = Some(value.into());
        self
    }
}

object::model! {
    Company {
        "email" => email: required,
        "vat" => vat: optional,
    }
}
