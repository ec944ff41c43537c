// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, object, open_enum, untagged_union};
use super::{ChatName, Voice, Words};

/// What tells members apart stands deeper inside, and in members that are unions themselves.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Deliveries {
    /// Mail
    Mail(DeliveriesMail),
    /// Chat
    Chat(DeliveriesChat),
}

untagged_union! {
    Deliveries: one_of {
        Mail(DeliveriesMail) => OBJECT
            requires("to", "stamp")
            knows("to", "stamp", "weight")
            lists_inside("to" "via" [Str("mail")]),
        Chat(DeliveriesChat) => OBJECT
            requires("to", "message")
            knows("to", "message")
            lists_inside("to" "via" [Str("chat")]),
    }
}

/// Mail
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DeliveriesMail {
    pub to: DeliveriesMailTo,
    pub stamp: String,
    pub weight: Option<i32>,
}

impl DeliveriesMail {
    /// Makes a new `DeliveriesMail` with everything optional left out.
    pub fn new(to: DeliveriesMailTo, stamp: impl Into<String>) -> Self {
        Self {
            to,
            stamp: stamp.into(),
            weight: None,
        }
    }

    /// Sets `weight`.
    #[inline]
    pub fn with_weight(mut self, value: i32) -> Self {
        self.weight = Some(value);
        self
    }
}

object::model! {
    DeliveriesMail {
        "to" => to: required,
        "stamp" => stamp: required,
        "weight" => weight: optional whole,
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DeliveriesMailTo {
    pub via: Option<DeliveriesMailToVia>,
}

impl DeliveriesMailTo {
    /// Sets `via`.
    pub fn with_via(mut self, value: impl Into<DeliveriesMailToVia>) -> Self {
        self.via = Some(value.into());
        self
    }
}

object::model! {
    DeliveriesMailTo: Default {
        "via" => via: optional,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeliveriesMailToVia {
    /// `mail`
    Mail,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    DeliveriesMailToVia {
        "mail" => Mail,
        _ => Unrecognized,
    }
}

/// Chat
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeliveriesChat {
    /// Spoken
    Spoken(DeliveriesChatSpoken),
    /// Written
    Written(DeliveriesChatWritten),
}

untagged_union! {
    DeliveriesChat: one_of {
        Spoken(DeliveriesChatSpoken) => OBJECT
            requires("to", "message")
            knows("to", "message")
            lists_inside("message" "content" "type" [Str("voice")]),
        Written(DeliveriesChatWritten) => OBJECT
            requires("to", "message")
            knows("to", "message")
            lists_inside("message" "content" "type" [Str("words")]),
    }
}

/// Spoken
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DeliveriesChatSpoken {
    pub to: ChatName,
    pub message: Voice,
}

impl DeliveriesChatSpoken {
    /// Makes a new `DeliveriesChatSpoken`.
    #[inline]
    pub fn new(to: ChatName, message: Voice) -> Self {
        Self { to, message }
    }
}

object::model! {
    DeliveriesChatSpoken {
        "to" => to: required,
        "message" => message: required,
    }
}

/// Written
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DeliveriesChatWritten {
    pub to: ChatName,
    pub message: Words,
}

impl DeliveriesChatWritten {
    /// Makes a new `DeliveriesChatWritten`.
    #[inline]
    pub fn new(to: ChatName, message: Words) -> Self {
        Self { to, message }
    }
}

object::model! {
    DeliveriesChatWritten {
        "to" => to: required,
        "message" => message: required,
    }
}
