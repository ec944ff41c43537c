// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

/// Deprecated: Use the other Instead: Other.
#[deprecated]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SpeakeasyDeprecated {
    /// Deprecated: gone
    #[deprecated]
    pub p: Option<String>,
}

impl SpeakeasyDeprecated {
    /// Sets `p`.
    #[deprecated]
    pub fn with_p(mut self, value: impl Into<String>) -> Self {
        self.p = Some(value.into());
        self
    }
}

object::model! {
    SpeakeasyDeprecated: Default {
        "p" => p: optional,
    }
}
