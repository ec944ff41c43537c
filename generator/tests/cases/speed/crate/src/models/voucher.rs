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

object::model! {
    Voucher {
        "code" => code: required,
        "amount" => amount: required,
        "holder" => holder: optional,
    }
}
