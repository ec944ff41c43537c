// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PiResponse {
    pub pi: Option<String>,
}

impl PiResponse {
    /// Sets `pi`.
    pub fn with_pi(mut self, value: impl Into<String>) -> Self {
        self.pi = Some(value.into());
        self
    }
}

object::model! {
    PiResponse: Default {
        "pi" => pi: optional,
    }
}
