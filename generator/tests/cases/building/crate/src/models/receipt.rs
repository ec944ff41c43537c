// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

/// Only in answers, so nobody builds it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Receipt {
    pub total: Option<f64>,
}

object::model! {
    Receipt: Default {
        "total" => total: optional,
    }
}
