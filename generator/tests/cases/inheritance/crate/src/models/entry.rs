// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{UnrecognizedMember, object, tagged_union, untagged_union};
use super::{EventEntry, LateEventEntry, PageEntry};

/// Two children have one tag, as happens where documents are put together.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Entry {
    PageEntry(PageEntry),
    Event(EntryEvent),
    Base(EntryBase),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

tagged_union! {
    Entry: "type" {
        "page" => PageEntry(PageEntry),
        "event" => Event(EntryEvent),
        "Entry" => Base(EntryBase),
        _ => Unrecognized,
    }
}

/// Two children have one tag, as happens where documents are put together.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EntryBase {
    pub r#type: String,
}

impl EntryBase {
    /// Makes a new `EntryBase`.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self { r#type: r#type.into() }
    }
}

object::model! {
    EntryBase {
        "type" => r#type: required,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EntryEvent {
    EventEntry(EventEntry),
    LateEventEntry(LateEventEntry),
}

untagged_union! {
    EntryEvent: one_of {
        EventEntry(EventEntry) => OBJECT requires("type", "name") knows("type", "name"),
        LateEventEntry(LateEventEntry) => OBJECT requires("type", "delay") knows("type", "delay"),
    }
}
