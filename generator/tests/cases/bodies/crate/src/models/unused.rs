// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UnusedResponse {
    pub u: Option<String>,
}

impl UnusedResponse {
    /// Sets `u`.
    pub fn with_u(mut self, value: impl Into<String>) -> Self {
        self.u = Some(value.into());
        self
    }
}

object::model! {
    UnusedResponse: Default {
        "u" => u: optional,
    }
}
