// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Text {
    pub medium: String,
    pub pages: i128,
}

impl Text {
    /// Makes a new `Text`.
    pub fn new(medium: impl Into<String>, pages: i128) -> Self {
        Self {
            medium: medium.into(),
            pages,
        }
    }
}

object::model! {
    Text {
        "medium" => medium: required,
        "pages" => pages: required whole,
    }
}
