// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct OldHookRequest {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub o: Option<String>,
}

named_fields!(OldHookRequest);
