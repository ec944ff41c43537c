// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{JsonNullable, named_fields};
use super::{AB, GetThingOrder, ListItem, ModeMode, Other, SizesSmall, ThingResponse};

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
    pub other: Option<Box<Other>>,
}

named_fields!(Thing);
