// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{Unrecognized, UnrecognizedMember, object, open_enum, tagged};
use super::{Click, Key};

/// Without a discriminator, but with constants.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Implied {
    Click(Click),
    Key(Key),
    Scroll(ImpliedScroll),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

impl From<Click> for Implied {
    fn from(value: Click) -> Self {
        Self::Click(value)
    }
}

impl From<Key> for Implied {
    fn from(value: Key) -> Self {
        Self::Key(value)
    }
}

impl From<ImpliedScroll> for Implied {
    fn from(value: ImpliedScroll) -> Self {
        Self::Scroll(value)
    }
}

impl Serialize for Implied {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Click(value) => value.serialize(serializer),
            Self::Key(value) => value.serialize(serializer),
            Self::Scroll(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Implied {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        tagged::deserialize(deserializer)
    }
}

impl<'de> tagged::TaggedUnion<'de> for Implied {
    const NAME: &'static str = "Implied";
    const TAG: &'static str = "type";
    const TAGS: &'static [&'static str] = &["click", "key", "scroll"];

    fn from_tag<D: Deserializer<'de>>(tag: &str, member: D) -> Result<Self, D::Error> {
        match tag {
            "click" => Deserialize::deserialize(member).map(Self::Click),
            "key" => Deserialize::deserialize(member).map(Self::Key),
            "scroll" => Deserialize::deserialize(member).map(Self::Scroll),
            _ => UnrecognizedMember::read(member).map(Self::Unrecognized),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImpliedScroll {
    pub r#type: ImpliedScrollType,
    pub by: Option<f64>,
}

impl ImpliedScroll {
    /// Makes a new `ImpliedScroll` with everything optional left out.
    pub fn new(r#type: impl Into<ImpliedScrollType>) -> Self {
        Self {
            r#type: r#type.into(),
            by: None,
        }
    }

    /// Sets `by`.
    pub fn with_by(mut self, value: f64) -> Self {
        self.by = Some(value);
        self
    }
}

object::model! {
    ImpliedScroll {
        "type" => r#type: required,
        "by" => by: optional,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImpliedScrollType {
    /// `scroll`
    Scroll,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    ImpliedScrollType {
        "scroll" => Scroll,
        _ => Unrecognized,
    }
}
