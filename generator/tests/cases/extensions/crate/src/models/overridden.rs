// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Overridden {
    pub good_name: Option<String>,
    pub ign: Option<String>,
}

impl Overridden {
    /// Sets `good_name`.
    pub fn with_good_name(mut self, value: impl Into<String>) -> Self {
        self.good_name = Some(value.into());
        self
    }

    /// Sets `ign`.
    pub fn with_ign(mut self, value: impl Into<String>) -> Self {
        self.ign = Some(value.into());
        self
    }
}

object::model! {
    Overridden: Default {
        "bad_name" => good_name: optional,
        "ign" => ign: optional,
    }
}
