// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;
use super::{Next, Thing};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Other {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub back: Option<Box<Thing>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Next>,
}

named_fields!(Other);
