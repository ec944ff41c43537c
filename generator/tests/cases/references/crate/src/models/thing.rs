// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde_json::Value;

use crate::runtime::{JsonNullable, object};
use super::{AB, GetThingOrder, ListItem, Mode, Other, SizesSmall, ThingResponse};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Thing {
    pub size: Option<SizesSmall>,
    pub by_path: Option<GetThingOrder>,
    pub by_parameter: Option<Mode>,
    pub by_response: Option<Box<ThingResponse>>,
    pub slash: Option<AB>,
    pub item: Option<ListItem>,
    pub dangling: JsonNullable<Value>,
    pub remote: JsonNullable<Value>,
    pub other: Option<Box<Other>>,
}

object::model! {
    Thing: Default {
        "size" => size: optional,
        "by_path" => by_path: optional,
        "by_parameter" => by_parameter: optional,
        "by_response" => by_response: optional,
        "slash" => slash: optional,
        "item" => item: optional,
        "dangling" => dangling: nullable,
        "remote" => remote: nullable,
        "other" => other: optional,
    }
}
