// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Failed {
    pub reason: Option<String>,
    /// Tells the members of a union apart.
    pub status: Option<String>,
}

impl Failed {
    /// Sets `reason`.
    pub fn with_reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }

    /// Sets `status`.
    pub fn with_status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
}

object::model! {
    Failed: Default {
        "reason" => reason: optional,
        "status" => status: optional,
    }
}
