// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OptionModel {
    pub some: Option<String>,
    pub none: Option<String>,
}

impl OptionModel {
    /// Sets `some`.
    pub fn with_some(mut self, value: impl Into<String>) -> Self {
        self.some = Some(value.into());
        self
    }

    /// Sets `none`.
    pub fn with_none(mut self, value: impl Into<String>) -> Self {
        self.none = Some(value.into());
        self
    }
}

object::model! {
    OptionModel: Default {
        "some" => some: optional,
        "none" => none: optional,
    }
}
