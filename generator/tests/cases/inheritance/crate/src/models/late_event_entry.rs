// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct LateEventEntry {
    pub r#type: String,
    pub delay: i128,
}

impl LateEventEntry {
    /// Makes a new `LateEventEntry`.
    pub fn new(r#type: impl Into<String>, delay: i128) -> Self {
        Self {
            r#type: r#type.into(),
            delay,
        }
    }
}

object::model! {
    LateEventEntry {
        "type" => r#type: required,
        "delay" => delay: required whole,
    }
}
