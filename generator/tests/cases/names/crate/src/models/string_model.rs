// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct StringModel {
    pub string: Option<String>,
}

impl StringModel {
    /// Sets `string`.
    pub fn with_string(mut self, value: impl Into<String>) -> Self {
        self.string = Some(value.into());
        self
    }
}

object::model! {
    StringModel: Default {
        "string" => string: optional,
    }
}
