// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, object, open_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Key {
    pub r#type: KeyType,
    pub code: Option<String>,
}

impl Key {
    /// Makes a new `Key` with everything optional left out.
    pub fn new(r#type: impl Into<KeyType>) -> Self {
        Self {
            r#type: r#type.into(),
            code: None,
        }
    }

    /// Sets `code`.
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
}

impl object::Model for Key {
    const NAME: &'static str = "Key";
    const FIELDS: &'static [&'static str] = &["type", "code"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut r#type = reader.required("type");
        let mut code = None;
        reader.read(&mut [&mut r#type, &mut code])?;
        Ok(Self {
            r#type: r#type.value()?,
            code,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("type", &self.r#type)?;
        writer.optional("code", &self.code)?;
        Ok(())
    }
}

object::model!(Key);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyType {
    /// `key`
    Key,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

impl KeyType {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::Key];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Key => "key",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for KeyType {
    fn from(value: &str) -> Self {
        match value {
            "key" => Self::Key,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_enum!(KeyType);
