// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{UnrecognizedMember, object, tagged_union};
use super::{SystemEvent, UserEvent};

/// A child is a parent itself, by a discriminator of its own.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Event {
    UserEvent(UserEvent),
    SystemEvent(SystemEvent),
    Base(EventBase),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

tagged_union! {
    Event: "type" {
        "user" => UserEvent(UserEvent),
        "system" => SystemEvent(SystemEvent),
        "Event" => Base(EventBase),
        _ => Unrecognized,
    }
}

/// A child is a parent itself, by a discriminator of its own.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EventBase {
    pub r#type: String,
}

impl EventBase {
    /// Makes a new `EventBase`.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self { r#type: r#type.into() }
    }
}

object::model! {
    EventBase {
        "type" => r#type: required,
    }
}
