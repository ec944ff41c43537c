// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::{UnrecognizedMember, object, probe, untagged};

/// Both fit at once, each of them inside one property.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Layout {
    /// Cut
    Cut(LayoutCut),
    /// Cover
    Cover(LayoutCover),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

impl From<LayoutCut> for Layout {
    fn from(value: LayoutCut) -> Self {
        Self::Cut(value)
    }
}

impl From<LayoutCover> for Layout {
    fn from(value: LayoutCover) -> Self {
        Self::Cover(value)
    }
}

impl Serialize for Layout {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Cut(value) => value.serialize(serializer),
            Self::Cover(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Layout {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        untagged::deserialize(deserializer)
    }
}

impl untagged::UntaggedUnion for Layout {
    const NAME: &'static str = "Layout";
    const PROBES: &'static [probe::Probe] = &[
        probe::of("Cut", probe::Kinds::OBJECT).knows(&["options"]),
        probe::of("Cover", probe::Kinds::OBJECT).knows(&["options"]),
    ];
    const ANY_OF: bool = true;
    const OPEN: bool = false;

    fn from_member(
        index: usize,
        value: &untagged::Content<'_>,
    ) -> Result<Self, serde_json::Error> {
        match index {
            0 => Deserialize::deserialize(value).map(Self::Cut),
            _ => Deserialize::deserialize(value).map(Self::Cover),
        }
    }

    fn whole(value: Value) -> Option<Self> {
        Some(Self::Unrecognized(UnrecognizedMember::new(value)))
    }
}

/// Cut
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct LayoutCut {
    pub options: Option<LayoutCutOptions>,
}

impl LayoutCut {
    /// Sets `options`.
    pub fn with_options(mut self, value: LayoutCutOptions) -> Self {
        self.options = Some(value);
        self
    }
}

object::model! {
    LayoutCut: Default {
        "options" => options: optional,
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct LayoutCutOptions {
    pub start: Option<i128>,
    pub end: Option<i128>,
}

impl LayoutCutOptions {
    /// Sets `start`.
    pub fn with_start(mut self, value: i128) -> Self {
        self.start = Some(value);
        self
    }

    /// Sets `end`.
    pub fn with_end(mut self, value: i128) -> Self {
        self.end = Some(value);
        self
    }
}

object::model! {
    LayoutCutOptions: Default {
        "start" => start: optional whole,
        "end" => end: optional whole,
    }
}

/// Cover
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct LayoutCover {
    pub options: Option<LayoutCoverOptions>,
}

impl LayoutCover {
    /// Sets `options`.
    pub fn with_options(mut self, value: LayoutCoverOptions) -> Self {
        self.options = Some(value);
        self
    }
}

object::model! {
    LayoutCover: Default {
        "options" => options: optional,
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct LayoutCoverOptions {
    pub image: Option<String>,
}

impl LayoutCoverOptions {
    /// Sets `image`.
    pub fn with_image(mut self, value: impl Into<String>) -> Self {
        self.image = Some(value.into());
        self
    }
}

object::model! {
    LayoutCoverOptions: Default {
        "image" => image: optional,
    }
}
