// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Uber {
    #[serde(rename = "größe", skip_serializing_if = "Option::is_none")]
    pub grosse: Option<String>,
    #[serde(rename = "名前", skip_serializing_if = "Option::is_none")]
    pub ming_qian: Option<String>,
}

named_fields!(Uber);
