// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct HttpError {
    pub http_status: Option<String>,
    pub o_auth2_token: Option<String>,
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

object::model! {
    HttpError: Default {
        "HTTPStatus" => http_status: optional,
        "OAuth2Token" => o_auth2_token: optional,
        "iPhone" => i_phone: optional,
    }
}
