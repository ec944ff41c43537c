// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use chrono::{DateTime, FixedOffset};

use crate::runtime::{JsonNullable, object};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Unused {
    /// Read-only: part of responses.
    pub made: DateTime<FixedOffset>,
    /// Write-only: part of requests.
    pub secret: JsonNullable<String>,
}

impl Unused {
    /// Makes a new `Unused` with everything optional left out.
    pub fn new(made: DateTime<FixedOffset>) -> Self {
        Self {
            made,
            secret: JsonNullable::Undefined,
        }
    }
}

impl object::Model for Unused {
    const NAME: &'static str = "Unused";
    const FIELDS: &'static [&'static str] = &["made", "secret"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut made = reader.required("made");
        let mut secret = JsonNullable::Undefined;
        reader.read(&mut [&mut made, &mut secret])?;
        Ok(Self {
            made: made.value()?,
            secret,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("made", &self.made)?;
        writer.optional("secret", &self.secret)?;
        Ok(())
    }
}

object::model!(Unused);
