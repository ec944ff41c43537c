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
    #[inline]
    pub fn default_days() -> i128 {
        14
    }
}

object::model! {
    Loan {
        "id" => id: required,
        "book" => book: required,
        "pin" => pin: optional,
        "note" => note: nullable,
        "days" => days: optional whole,
        "due" => due: optional,
        "condition" => condition: optional,
        "fines" => fines: optional list,
        "fees" => fees: optional values maybe whole,
        "serial" => serial: optional whole,
        "shelf" => shelf: optional whole,
        "weight" => weight: optional,
        "media" => media: optional list,
        "reader" => reader: optional,
        "labels" => labels: optional,
    }
}
