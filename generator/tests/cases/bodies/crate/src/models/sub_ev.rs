// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SubEvRequest {
    pub e: Option<String>,
}

object::model! {
    SubEvRequest: Default {
        "e" => e: optional,
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SubEvResponse {
    pub ack: Option<bool>,
}

impl SubEvResponse {
    /// Sets `ack`.
    #[inline]
    pub fn with_ack(mut self, value: bool) -> Self {
        self.ack = Some(value);
        self
    }
}

object::model! {
    SubEvResponse: Default {
        "ack" => ack: optional,
    }
}
