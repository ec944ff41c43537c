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

impl HttpError {
    /// Sets `http_status`.
    pub fn with_http_status(mut self, value: impl Into<String>) -> Self {
        self.http_status = Some(value.into());
        self
    }

    /// Sets `o_auth2_token`.
    pub fn with_o_auth2_token(mut self, value: impl Into<String>) -> Self {
        self.o_auth2_token = Some(value.into());
        self
    }

    /// Sets `i_phone`.
    pub fn with_i_phone(mut self, value: impl Into<String>) -> Self {
        self.i_phone = Some(value.into());
        self
    }
}

named_fields!(HttpError);
