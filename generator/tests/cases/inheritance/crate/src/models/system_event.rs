// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, object, open_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SystemEvent {
    pub r#type: SystemEventType,
}

impl SystemEvent {
    /// Makes a new `SystemEvent`.
    pub fn new(r#type: impl Into<SystemEventType>) -> Self {
        Self { r#type: r#type.into() }
    }
}

object::model! {
    SystemEvent {
        "type" => r#type: required,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SystemEventType {
    /// `system`
    System,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    SystemEventType {
        "system" => System,
        _ => Unrecognized,
    }
}
