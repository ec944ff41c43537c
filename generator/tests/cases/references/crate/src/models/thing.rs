// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{JsonNullable, Unrecognized, named_fields, open_enum};
use super::AB;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Thing {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<ThingSize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by_path: Option<ThingByPath>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by_parameter: Option<ThingByParameter>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slash: Option<AB>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item: Option<ThingItem>,
    #[serde(default, skip_serializing_if = "JsonNullable::is_undefined")]
    pub dangling: JsonNullable<Value>,
    #[serde(default, skip_serializing_if = "JsonNullable::is_undefined")]
    pub remote: JsonNullable<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other: Option<Box<ThingOther>>,
}

named_fields!(Thing);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ThingSize {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<i64>,
}

named_fields!(ThingSize);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingByPath {
    /// `up`
    Up,
    /// `down`
    Down,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

impl ThingByPath {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::Up, Self::Down];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Up => "up",
            Self::Down => "down",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for ThingByPath {
    fn from(value: &str) -> Self {
        match value {
            "up" => Self::Up,
            "down" => Self::Down,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_enum!(ThingByPath);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingByParameter {
    /// `fast`
    Fast,
    /// `slow`
    Slow,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

impl ThingByParameter {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::Fast, Self::Slow];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fast => "fast",
            Self::Slow => "slow",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for ThingByParameter {
    fn from(value: &str) -> Self {
        match value {
            "fast" => Self::Fast,
            "slow" => Self::Slow,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_enum!(ThingByParameter);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ThingItem {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

named_fields!(ThingItem);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ThingOther {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub back: Option<Box<Thing>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<ThingOtherNext>,
}

named_fields!(ThingOther);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingOtherNext {
    /// `one`
    One,
    /// `two`
    Two,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

impl ThingOtherNext {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::One, Self::Two];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::One => "one",
            Self::Two => "two",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for ThingOtherNext {
    fn from(value: &str) -> Self {
        match value {
            "one" => Self::One,
            "two" => Self::Two,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_enum!(ThingOtherNext);
