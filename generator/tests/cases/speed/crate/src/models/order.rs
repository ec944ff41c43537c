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
    pub fn with_discount(mut self, value: f64) -> Self {
        self.discount = Some(value);
        self
    }

    /// Sets `weight`.
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
    pub fn with_tags(mut self, value: Vec<String>) -> Self {
        self.tags = Some(value);
        self
    }
}

impl object::Model for Order {
    const NAME: &'static str = "Order";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "number",
        "placed_at",
        "total",
        "currency",
        "paid",
        "note",
        "reference",
        "discount",
        "weight",
        "channel",
        "coupon",
        "tags",
        "lines",
        "buyer",
    ];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut id = reader.required("id");
        let mut number = reader.required("number");
        let mut placed_at = reader.required("placed_at");
        let mut total = reader.required("total");
        let mut currency = reader.required("currency");
        let mut paid = reader.required("paid");
        let mut note = JsonNullable::Undefined;
        let mut reference = None;
        let mut discount = None;
        let mut weight = None;
        let mut channel = None;
        let mut coupon = JsonNullable::Undefined;
        let mut tags = None;
        let mut lines = reader.required("lines");
        let mut buyer = reader.required("buyer");
        reader
            .read(
                &mut [
                    &mut id,
                    &mut object::whole(&mut number),
                    &mut placed_at,
                    &mut total,
                    &mut currency,
                    &mut paid,
                    &mut note,
                    &mut reference,
                    &mut discount,
                    &mut object::whole(&mut weight),
                    &mut channel,
                    &mut coupon,
                    &mut object::list(&mut tags),
                    &mut object::list(&mut lines),
                    &mut buyer,
                ],
            )?;
        Ok(Self {
            id: id.value()?,
            number: number.value()?,
            placed_at: placed_at.value()?,
            total: total.value()?,
            currency: currency.value()?,
            paid: paid.value()?,
            note,
            reference,
            discount,
            weight,
            channel,
            coupon,
            tags,
            lines: lines.value()?,
            buyer: buyer.value()?,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("id", &self.id)?;
        writer.required("number", &self.number)?;
        writer.required("placed_at", &self.placed_at)?;
        writer.required("total", &self.total)?;
        writer.required("currency", &self.currency)?;
        writer.required("paid", &self.paid)?;
        writer.optional("note", &self.note)?;
        writer.optional("reference", &self.reference)?;
        writer.optional("discount", &self.discount)?;
        writer.optional("weight", &self.weight)?;
        writer.optional("channel", &self.channel)?;
        writer.optional("coupon", &self.coupon)?;
        writer.optional("tags", &self.tags)?;
        writer.required("lines", &self.lines)?;
        writer.required("buyer", &self.buyer)?;
        Ok(())
    }
}

object::model!(Order);
