// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self", rename_all = "camelCase")]
#[non_exhaustive]
pub struct HttpError {
    #[serde(rename = "HTTPStatus", skip_serializing_if = "Option::is_none")]
    pub http_status: Option<String>,
    #[serde(rename = "OAuth2Token", skip_serializing_if = "Option::is_none")]
    pub o_auth2_token: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i_phone: Option<String>,
}

named_fields!(HttpError);
