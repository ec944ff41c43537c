// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PageEntry {
    pub r#type: String,
    pub url: String,
}

impl PageEntry {
    /// Makes a new `PageEntry`.
    pub fn new(r#type: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            url: url.into(),
        }
    }
}

object::model! {
    PageEntry {
        "type" => r#type: required,
        "url" => url: required,
    }
}
