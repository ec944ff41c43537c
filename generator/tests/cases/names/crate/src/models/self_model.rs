// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self", rename_all = "camelCase")]
#[non_exhaustive]
pub struct SelfModel {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub self_: Option<String>,
    #[serde(rename = "Self", skip_serializing_if = "Option::is_none")]
    pub self_capitalized: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub super_: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub crate_: Option<String>,
}

named_fields!(SelfModel);
