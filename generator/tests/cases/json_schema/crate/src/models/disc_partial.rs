// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::{UnrecognizedMember, probe, untagged};
use super::{Anchored, Tree};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiscPartial {
    Anchored(Anchored),
    Tree(Tree),
    String(String),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

impl From<Anchored> for DiscPartial {
    fn from(value: Anchored) -> Self {
        Self::Anchored(value)
    }
}

impl From<Tree> for DiscPartial {
    fn from(value: Tree) -> Self {
        Self::Tree(value)
    }
}

impl Serialize for DiscPartial {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Anchored(value) => value.serialize(serializer),
            Self::Tree(value) => value.serialize(serializer),
            Self::String(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for DiscPartial {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        untagged::deserialize(deserializer)
    }
}

impl untagged::UntaggedUnion for DiscPartial {
    const NAME: &'static str = "DiscPartial";
    const PROBES: &'static [probe::Probe] = &[
        probe::of("Anchored", probe::Kinds::OBJECT).knows(&["a", "kind"]),
        probe::of("Tree", probe::Kinds::OBJECT).knows(&["children", "kind"]),
        probe::of("String", probe::Kinds::STRING),
    ];
    const ANY_OF: bool = true;
    const OPEN: bool = false;

    fn from_member(
        index: usize,
        value: &untagged::Content<'_>,
    ) -> Result<Self, serde_json::Error> {
        match index {
            0 => Deserialize::deserialize(value).map(Self::Anchored),
            1 => Deserialize::deserialize(value).map(Self::Tree),
            _ => Deserialize::deserialize(value).map(Self::String),
        }
    }

    fn whole(value: Value) -> Option<Self> {
        Some(Self::Unrecognized(UnrecognizedMember::new(value)))
    }
}
