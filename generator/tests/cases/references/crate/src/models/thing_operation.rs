// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use super::Thing;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ThingResponse {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thing: Option<Thing>,
}
