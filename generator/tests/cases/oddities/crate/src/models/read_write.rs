// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ReadWrite {
    /// Read-only: part of responses.
    pub ro: Option<String>,
    /// Write-only: part of requests.
    pub wo: Option<String>,
}

impl ReadWrite {
    /// Sets `wo`.
    pub fn with_wo(mut self, value: impl Into<String>) -> Self {
        self.wo = Some(value.into());
        self
    }
}

object::model! {
    ReadWrite: Default {
        "ro" => ro: optional,
        "wo" => wo: optional,
    }
}
