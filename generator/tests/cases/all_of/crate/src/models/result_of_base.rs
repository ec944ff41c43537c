// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;
use super::Base;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ResultOfBase {
    pub result: Option<Base>,
    pub errors: Option<Vec<String>>,
}

impl ResultOfBase {
    /// Sets `result`.
    #[inline]
    pub fn with_result(mut self, value: Base) -> Self {
        self.result = Some(value);
        self
    }

    /// Sets `errors`.
    #[inline]
    pub fn with_errors(mut self, value: Vec<String>) -> Self {
        self.errors = Some(value);
        self
    }
}

object::model! {
    ResultOfBase: Default {
        "result" => result: optional,
        "errors" => errors: optional list,
    }
}
