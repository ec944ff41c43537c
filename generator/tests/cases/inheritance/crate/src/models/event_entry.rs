// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EventEntry {
    pub r#type: String,
    pub name: String,
}

impl EventEntry {
    /// Makes a new `EventEntry`.
    pub fn new(r#type: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            name: name.into(),
        }
    }
}

object::model! {
    EventEntry {
        "type" => r#type: required,
        "name" => name: required,
    }
}
