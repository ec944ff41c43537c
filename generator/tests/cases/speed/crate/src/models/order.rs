// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{JsonNullable, object};
use super::{Buyer, Line};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Order {
    pub id: String,
    pub number: i64,
    pub placed_at: String,
    pub total: f64,
    pub currency: String,
    pub paid: bool,
    pub note: JsonNullable<String>,
    pub reference: Option<String>,
    pub discount: Option<f64>,
    pub weight: Option<i64>,
    pub channel: Option<String>,
    pub coupon: JsonNullable<String>,
    pub tags: Option<Vec<String>>,
    pub lines: Vec<Line>,
    pub buyer: Buyer,
}

impl Order {
    /// Makes a new `Order` with everything optional left out.
    pub fn new(
        id: impl Into<String>,
        number: i64,
        placed_at: impl Into<String>,
        total: f64,
        currency: impl Into<String>,
        paid: bool,
        lines: Vec<Line>,
        buyer: Buyer,
    ) -> Self {
        Self {
            id: id.into(),
            number,
            placed_at: placed_at.into(),
            total,
            currency: currency.into(),
            paid,
            note: JsonNullable::Undefined,
            reference: None,
            discount: None,
            weight: None,
            channel: None,
            coupon: JsonNullable::Undefined,
            tags: None,
            lines,
            buyer,
        }
    }

    /// Sets `note`.
    pub fn with_note(mut self, value: impl Into<JsonNullable<String>>) -> Self {
        self.note = value.into();
        self
    }

    /// Sets `reference`.
    pub fn with_reference(mut self, value: impl Into<String>) -> Self {
        self.reference = Some(value.into());
        self
    }

    /// Sets `discount`.
    #[inline]
    pub fn with_discount(mut self, value: f64) -> Self {
        self.discount = Some(value);
        self
    }

    /// Sets `weight`.
    #[inline]
    pub fn with_weight(mut self, value: i64) -> Self {
        self.weight = Some(value);
        self
    }

    /// Sets `channel`.
    pub fn with_channel(mut self, value: impl Into<String>) -> Self {
        self.channel = Some(value.into());
        self
    }

    /// Sets `coupon`.
    pub fn with_coupon(mut self, value: impl Into<JsonNullable<String>>) -> Self {
        self.coupon = value.into();
        self
    }

    /// Sets `tags`.
    #[inline]
    pub fn with_tags(mut self, value: Vec<String>) -> Self {
        self.tags = Some(value);
        self
    }
}

object::model! {
    Order {
        "id" => id: required,
        "number" => number: required whole,
        "placed_at" => placed_at: required,
        "total" => total: required,
        "currency" => currency: required,
        "paid" => paid: required,
        "note" => note: nullable,
        "reference" => reference: optional,
        "discount" => discount: optional,
        "weight" => weight: optional whole,
        "channel" => channel: optional,
        "coupon" => coupon: nullable,
        "tags" => tags: optional list,
        "lines" => lines: required list,
        "buyer" => buyer: required,
    }
}
