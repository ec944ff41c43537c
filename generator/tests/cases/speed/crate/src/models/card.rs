// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Card {
    pub card_number: String,
    pub holder: String,
    pub month: i64,
    pub year: i64,
}

impl Card {
    /// Makes a new `Card`.
    pub fn new(
        card_number: impl Into<String>,
        holder: impl Into<String>,
        month: i64,
        year: i64,
    ) -> Self {
        Self {
            card_number: card_number.into(),
            holder: holder.into(),
            month,
            year,
        }
    }
}

impl object::Model for Card {
    const NAME: &'static str = "Card";
    const FIELDS: &'static [&'static str] = &["card_number", "holder", "month", "year"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut card_number = reader.required("card_number");
        let mut holder = reader.required("holder");
        let mut month = reader.required("month");
        let mut year = reader.required("year");
        reader
            .read(
                &mut [
                    &mut card_number,
                    &mut holder,
                    &mut object::whole(&mut month),
                    &mut object::whole(&mut year),
                ],
            )?;
        Ok(Self {
            card_number: card_number.value()?,
            holder: holder.value()?,
            month: month.value()?,
            year: year.value()?,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("card_number", &self.card_number)?;
        writer.required("holder", &self.holder)?;
        writer.required("month", &self.month)?;
        writer.required("year", &self.year)?;
        Ok(())
    }
}

object::model!(Card);
