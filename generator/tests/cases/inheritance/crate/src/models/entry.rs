// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{UnrecognizedMember, object, probe, tagged, untagged};
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

impl From<PageEntry> for Entry {
    fn from(value: PageEntry) -> Self {
        Self::PageEntry(value)
    }
}

impl From<EntryEvent> for Entry {
    fn from(value: EntryEvent) -> Self {
        Self::Event(value)
    }
}

impl From<EntryBase> for Entry {
    fn from(value: EntryBase) -> Self {
        Self::Base(value)
    }
}

impl Serialize for Entry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::PageEntry(value) => value.serialize(serializer),
            Self::Event(value) => value.serialize(serializer),
            Self::Base(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Entry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        tagged::deserialize(deserializer)
    }
}

impl<'de> tagged::TaggedUnion<'de> for Entry {
    const NAME: &'static str = "Entry";
    const TAG: &'static str = "type";
    const TAGS: &'static [&'static str] = &["page", "event", "Entry"];

    fn from_tag<D: Deserializer<'de>>(tag: &str, member: D) -> Result<Self, D::Error> {
        match tag {
            "page" => Deserialize::deserialize(member).map(Self::PageEntry),
            "event" => Deserialize::deserialize(member).map(Self::Event),
            "Entry" => Deserialize::deserialize(member).map(Self::Base),
            _ => UnrecognizedMember::read(member).map(Self::Unrecognized),
        }
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

impl From<EventEntry> for EntryEvent {
    fn from(value: EventEntry) -> Self {
        Self::EventEntry(value)
    }
}

impl From<LateEventEntry> for EntryEvent {
    fn from(value: LateEventEntry) -> Self {
        Self::LateEventEntry(value)
    }
}

impl Serialize for EntryEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::EventEntry(value) => value.serialize(serializer),
            Self::LateEventEntry(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for EntryEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        untagged::deserialize(deserializer)
    }
}

impl untagged::UntaggedUnion for EntryEvent {
    const NAME: &'static str = "EntryEvent";
    const PROBES: &'static [probe::Probe] = &[
        probe::of("EventEntry", probe::Kinds::OBJECT)
            .requires(&["type", "name"])
            .knows(&["type", "name"]),
        probe::of("LateEventEntry", probe::Kinds::OBJECT)
            .requires(&["type", "delay"])
            .knows(&["type", "delay"]),
    ];
    const ANY_OF: bool = false;
    const OPEN: bool = false;

    fn from_member(
        index: usize,
        value: &untagged::Content<'_>,
    ) -> Result<Self, serde_json::Error> {
        match index {
            0 => Deserialize::deserialize(value).map(Self::EventEntry),
            _ => Deserialize::deserialize(value).map(Self::LateEventEntry),
        }
    }
}
