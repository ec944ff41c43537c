// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, object, open_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Card {
    pub method: CardMethod,
    pub number: String,
}

impl Card {
    /// Makes a new `Card`.
    pub fn new(method: impl Into<CardMethod>, number: impl Into<String>) -> Self {
        Self {
            method: method.into(),
            number: number.into(),
        }
    }
}

impl object::Model for Card {
    const NAME: &'static str = "Card";
    const FIELDS: &'static [&'static str] = &["method", "number"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut method = reader.required("method");
        let mut number = reader.required("number");
        reader.read(&mut [&mut method, &mut number])?;
        Ok(Self {
            method: method.value()?,
            number: number.value()?,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("method", &self.method)?;
        writer.required("number", &self.number)?;
        Ok(())
    }
}

object::model!(Card);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CardMethod {
    /// `card`
    Card,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

impl CardMethod {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::Card];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Card => "card",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for CardMethod {
    fn from(value: &str) -> Self {
        match value {
            "card" => Self::Card,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_enum!(CardMethod);
