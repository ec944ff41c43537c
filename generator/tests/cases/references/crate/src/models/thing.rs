// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{JsonNullable, Unrecognized, named_fields, open_enum};
use super::{AB, GetThingOrder, ListItem, ModeMode, SizesSmall, ThingResponse};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Thing {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<SizesSmall>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by_path: Option<GetThingOrder>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by_parameter: Option<ModeMode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by_response: Option<Box<ThingResponse>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slash: Option<AB>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item: Option<ListItem>,
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
