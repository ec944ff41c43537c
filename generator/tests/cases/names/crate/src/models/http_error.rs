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

impl object::Model for HttpError {
    const NAME: &'static str = "HttpError";
    const FIELDS: &'static [&'static str] = &["HTTPStatus", "OAuth2Token", "iPhone"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader
            .read(
                &mut [
                    &mut model.http_status,
                    &mut model.o_auth2_token,
                    &mut model.i_phone,
                ],
            )?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("HTTPStatus", &self.http_status)?;
        writer.optional("OAuth2Token", &self.o_auth2_token)?;
        writer.optional("iPhone", &self.i_phone)?;
        Ok(())
    }
}

object::model!(HttpError);
