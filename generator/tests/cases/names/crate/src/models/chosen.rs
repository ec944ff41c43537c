// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Chosen {
    #[serde(rename = "a", skip_serializing_if = "Option::is_none")]
    pub b: Option<String>,
}
