// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

/// One schema for what is asked for and what is answered, secrets included.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Account {
    /// Read-only: part of responses.
    pub id: Option<String>,
    /// Write-only: part of requests.
    pub secret: Option<String>,
    pub email: String,
}

impl Account {
    /// Makes a new `Account` with everything optional left out.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            id: None,
            secret: None,
            email: email.into(),
        }
    }

    /// Sets `secret`.
    pub fn with_secret(mut self, value: impl Into<String>) -> Self {
        self.secret = Some(value.into());
        self
    }
}

impl object::Model for Account {
    const NAME: &'static str = "Account";
    const FIELDS: &'static [&'static str] = &["id", "secret", "email"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut id = None;
        let mut secret = None;
        let mut email = reader.required("email");
        reader.read(&mut [&mut id, &mut secret, &mut email])?;
        Ok(Self {
            id,
            secret,
            email: email.value()?,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("id", &self.id)?;
        writer.optional("secret", &self.secret)?;
        writer.required("email", &self.email)?;
        Ok(())
    }
}

object::model!(Account);
