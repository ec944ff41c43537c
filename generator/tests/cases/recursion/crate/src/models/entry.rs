// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{probe, untagged};

/// Among its own members, without a tag.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Entry {
    String(String),
    EntryList(Vec<Entry>),
}

impl Serialize for Entry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => value.serialize(serializer),
            Self::EntryList(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Entry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        untagged::deserialize(deserializer)
    }
}

impl untagged::UntaggedUnion for Entry {
    const NAME: &'static str = "Entry";
    const PROBES: &'static [probe::Probe] = &[
        probe::of("String", probe::Kinds::STRING),
        probe::of("EntryList", probe::Kinds::ARRAY),
    ];
    const ANY_OF: bool = true;
    const OPEN: bool = false;

    fn from_member(
        index: usize,
        value: &untagged::Content<'_>,
    ) -> Result<Self, serde_json::Error> {
        match index {
            0 => Deserialize::deserialize(value).map(Self::String),
            _ => Deserialize::deserialize(value).map(Self::EntryList),
        }
    }
}
