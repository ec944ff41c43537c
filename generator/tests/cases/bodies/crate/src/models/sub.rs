// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SubRequest {
    pub url: Option<String>,
}

impl SubRequest {
    /// Sets `url`.
    pub fn with_url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
}

object::model! {
    SubRequest: Default {
        "url" => url: optional,
    }
}
