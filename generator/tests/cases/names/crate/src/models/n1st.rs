// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct N1st {
    #[serde(rename = "1st", skip_serializing_if = "Option::is_none")]
    pub n1st: Option<String>,
    #[serde(rename = "", skip_serializing_if = "Option::is_none")]
    pub empty: Option<String>,
    #[serde(rename = "*3gpp", skip_serializing_if = "Option::is_none")]
    pub asterisk_3gpp: Option<String>,
    #[serde(rename = "3gpp", skip_serializing_if = "Option::is_none")]
    pub n3gpp: Option<String>,
    #[serde(rename = "$ref", skip_serializing_if = "Option::is_none")]
    pub r#ref: Option<String>,
    #[serde(rename = "_", skip_serializing_if = "Option::is_none")]
    pub underscore: Option<String>,
    #[serde(rename = "@id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "a.b", skip_serializing_if = "Option::is_none")]
    pub a_dot_b: Option<String>,
    #[serde(rename = "a-b", skip_serializing_if = "Option::is_none")]
    pub a_dash_b: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a_b: Option<String>,
    #[serde(rename = "A B", skip_serializing_if = "Option::is_none")]
    pub a_space_b: Option<String>,
}

named_fields!(N1st);
