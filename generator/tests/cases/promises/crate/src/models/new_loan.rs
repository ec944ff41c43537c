// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{JsonNullable, object};

/// What is asked for. The server adds the identifier.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NewLoan {
    /// Read-only: part of responses.
    pub id: Option<String>,
    pub book: String,
    /// Write-only: part of requests.
    pub pin: String,
    /// Default: `14`.
    pub days: Option<i128>,
    /// Default: `2`.
    pub renewals: JsonNullable<i128>,
}

impl NewLoan {
    /// Makes a new `NewLoan` with everything optional left out.
    pub fn new(book: impl Into<String>, pin: impl Into<String>) -> Self {
        Self {
            id: None,
            book: book.into(),
            pin: pin.into(),
            days: None,
            renewals: JsonNullable::Undefined,
        }
    }

    /// Sets `days`.
    pub fn with_days(mut self, value: i128) -> Self {
        self.days = Some(value);
        self
    }

    /// Sets `renewals`.
    pub fn with_renewals(mut self, value: impl Into<JsonNullable<i128>>) -> Self {
        self.renewals = value.into();
        self
    }

    /// The default of `days`.
    pub fn default_days() -> i128 {
        14
    }

    /// The default of `renewals`.
    pub fn default_renewals() -> i128 {
        2
    }
}

impl object::Model for NewLoan {
    const NAME: &'static str = "NewLoan";
    const FIELDS: &'static [&'static str] = &["id", "book", "pin", "days", "renewals"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut id = None;
        let mut book = reader.required("book");
        let mut pin = reader.required("pin");
        let mut days = None;
        let mut renewals = JsonNullable::Undefined;
        reader
            .read(
                &mut [
                    &mut id,
                    &mut book,
                    &mut pin,
                    &mut object::whole(&mut days),
                    &mut object::whole(&mut renewals),
                ],
            )?;
        Ok(Self {
            id,
            book: book.value()?,
            pin: pin.value()?,
            days,
            renewals,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("id", &self.id)?;
        writer.required("book", &self.book)?;
        writer.required("pin", &self.pin)?;
        writer.optional("days", &self.days)?;
        writer.optional("renewals", &self.renewals)?;
        Ok(())
    }
}

object::model!(NewLoan);
