// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset};

use crate::runtime::{JsonNullable, object};
use super::{Condition, Labels, Medium, Person};

/// What is answered. The PIN does not come back.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Loan {
    /// Read-only: part of responses.
    pub id: String,
    pub book: String,
    /// Write-only: part of requests.
    pub pin: Option<String>,
    pub note: JsonNullable<String>,
    /// Default: `14`.
    pub days: Option<i128>,
    pub due: Option<DateTime<FixedOffset>>,
    pub condition: Option<Condition>,
    pub fines: Option<Vec<Option<f64>>>,
    pub fees: Option<BTreeMap<String, Option<i128>>>,
    pub serial: Option<i128>,
    pub shelf: Option<i64>,
    pub weight: Option<f64>,
    pub media: Option<Vec<Medium>>,
    pub reader: Option<Person>,
    pub labels: Option<Labels>,
}

impl Loan {
    /// Makes a new `Loan` with everything optional left out.
    pub fn new(id: impl Into<String>, book: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            book: book.into(),
            pin: None,
            note: JsonNullable::Undefined,
            days: None,
            due: None,
            condition: None,
            fines: None,
            fees: None,
            serial: None,
            shelf: None,
            weight: None,
            media: None,
            reader: None,
            labels: None,
        }
    }

    /// The default of `days`.
    pub fn default_days() -> i128 {
        14
    }
}

impl object::Model for Loan {
    const NAME: &'static str = "Loan";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "book",
        "pin",
        "note",
        "days",
        "due",
        "condition",
        "fines",
        "fees",
        "serial",
        "shelf",
        "weight",
        "media",
        "reader",
        "labels",
    ];

    fn read<'de, A: object::Access<'de>>(
        reader_: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut id = reader_.required("id");
        let mut book = reader_.required("book");
        let mut pin = None;
        let mut note = JsonNullable::Undefined;
        let mut days = None;
        let mut due = None;
        let mut condition = None;
        let mut fines = None;
        let mut fees = None;
        let mut serial = None;
        let mut shelf = None;
        let mut weight = None;
        let mut media = None;
        let mut reader = None;
        let mut labels = None;
        reader_
            .read(
                &mut [
                    &mut id,
                    &mut book,
                    &mut pin,
                    &mut note,
                    &mut object::whole(&mut days),
                    &mut due,
                    &mut condition,
                    &mut object::list(&mut fines),
                    &mut object::through::<
                        object::Values<object::Maybe<object::Whole>>,
                        _,
                    >(&mut fees),
                    &mut object::whole(&mut serial),
                    &mut object::whole(&mut shelf),
                    &mut weight,
                    &mut object::list(&mut media),
                    &mut reader,
                    &mut labels,
                ],
            )?;
        Ok(Self {
            id: id.value()?,
            book: book.value()?,
            pin,
            note,
            days,
            due,
            condition,
            fines,
            fees,
            serial,
            shelf,
            weight,
            media,
            reader,
            labels,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("id", &self.id)?;
        writer.required("book", &self.book)?;
        writer.optional("pin", &self.pin)?;
        writer.optional("note", &self.note)?;
        writer.optional("days", &self.days)?;
        writer.optional("due", &self.due)?;
        writer.optional("condition", &self.condition)?;
        writer.optional("fines", &self.fines)?;
        writer.optional("fees", &self.fees)?;
        writer.optional("serial", &self.serial)?;
        writer.optional("shelf", &self.shelf)?;
        writer.optional("weight", &self.weight)?;
        writer.optional("media", &self.media)?;
        writer.optional("reader", &self.reader)?;
        writer.optional("labels", &self.labels)?;
        Ok(())
    }
}

object::model!(Loan);
