// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;
use super::Thing;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ThingResponse {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thing: Option<Box<Thing>>,
}

named_fields!(ThingResponse);
