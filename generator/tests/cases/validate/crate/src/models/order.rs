// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use crate::runtime::{JsonNullable, object, pattern, validate};
use super::{Customer, Labels, Line, Payment, Place, Reference};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// Constraints: 2 to 5 characters; pattern `^\w+$`.
    pub code: String,
    /// Constraints: minimum 1; maximum 5.
    pub rating: Option<i64>,
    /// Constraints: 1 to 3 items.
    pub lines: Vec<Line>,
    pub customer: Customer,
    /// Constraints: at most 3 characters.
    pub label: JsonNullable<String>,
    /// Constraints: unique items; each item (at least 1 character).
    pub tags: Option<Vec<String>>,
    /// Constraints: each item (at most 2 items; each item (greater than 0; a multiple of 0.5)).
    pub grid: Option<Vec<Vec<Option<f64>>>>,
    /// Constraints: at most 2 properties; each value (minimum 0).
    pub limits: Option<BTreeMap<String, i128>>,
    pub parts: Option<BTreeMap<String, Line>>,
    pub payment: Option<Payment>,
    pub reference: Option<Reference>,
    pub replaces: Option<Box<Order>>,
    pub place: Option<Place>,
    pub labels: Option<Labels>,
    /// Constraints: at most 1 character.
    pub odd_key: Option<String>,
    /// Constraints: pattern `^(?!x)`.
    pub beyond: Option<String>,
}

impl Order {
    /// Makes a new `Order` with everything optional left out.
    pub fn new(
        code: impl Into<String>,
        rating: impl Into<Option<i64>>,
        lines: Vec<Line>,
        customer: Customer,
    ) -> Self {
        Self {
            code: code.into(),
            rating: rating.into(),
            lines,
            customer,
            label: JsonNullable::Undefined,
            tags: None,
            grid: None,
            limits: None,
            parts: None,
            payment: None,
            reference: None,
            replaces: None,
            place: None,
            labels: None,
            odd_key: None,
            beyond: None,
        }
    }

    /// Sets `label`.
    pub fn with_label(mut self, value: impl Into<JsonNullable<String>>) -> Self {
        self.label = value.into();
        self
    }

    /// Sets `tags`.
    #[inline]
    pub fn with_tags(mut self, value: Vec<String>) -> Self {
        self.tags = Some(value);
        self
    }

    /// Sets `grid`.
    #[inline]
    pub fn with_grid(mut self, value: Vec<Vec<Option<f64>>>) -> Self {
        self.grid = Some(value);
        self
    }

    /// Sets `limits`.
    #[inline]
    pub fn with_limits(mut self, value: BTreeMap<String, i128>) -> Self {
        self.limits = Some(value);
        self
    }

    /// Sets `parts`.
    #[inline]
    pub fn with_parts(mut self, value: BTreeMap<String, Line>) -> Self {
        self.parts = Some(value);
        self
    }

    /// Sets `payment`.
    pub fn with_payment(mut self, value: impl Into<Payment>) -> Self {
        self.payment = Some(value.into());
        self
    }

    /// Sets `reference`.
    pub fn with_reference(mut self, value: impl Into<Reference>) -> Self {
        self.reference = Some(value.into());
        self
    }

    /// Sets `replaces`.
    #[inline]
    pub fn with_replaces(mut self, value: Order) -> Self {
        self.replaces = Some(Box::new(value));
        self
    }

    /// Sets `place`.
    #[inline]
    pub fn with_place(mut self, value: Place) -> Self {
        self.place = Some(value);
        self
    }

    /// Sets `labels`.
    pub fn with_labels(mut self, value: impl Into<Labels>) -> Self {
        self.labels = Some(value.into());
        self
    }

    /// Sets `odd_key`.
    pub fn with_odd_key(mut self, value: impl Into<String>) -> Self {
        self.odd_key = Some(value.into());
        self
    }

    /// Sets `beyond`.
    pub fn with_beyond(mut self, value: impl Into<String>) -> Self {
        self.beyond = Some(value.into());
        self
    }
}

object::model! {
    Order {
        "code" => code: required,
        "rating" => rating: required maybe whole,
        "lines" => lines: required list,
        "customer" => customer: required,
        "label" => label: nullable,
        "tags" => tags: optional list,
        "grid" => grid: optional list list,
        "limits" => limits: optional values whole,
        "parts" => parts: optional values,
        "payment" => payment: optional,
        "reference" => reference: optional,
        "replaces" => replaces: optional,
        "place" => place: optional,
        "labels" => labels: optional,
        "odd key" => odd_key: optional,
        "beyond" => beyond: optional,
    }
}

impl validate::Checked for Order {
    fn check(&self, found: &mut validate::Found) {
        found
            .at("code")
            .text(Some(&self.code))
            .min_length(2)
            .max_length(5)
            .pattern(pattern!(r"^\w+$", "^[0-9A-Za-z_]+$"));
        found.at("rating").number(self.rating.as_ref()).minimum(1.0).maximum(5.0);
        found.at("lines").list(Some(&self.lines)).min_items(1).max_items(3).models();
        found.at("label").text(self.label.as_option()).max_length(3);
        found
            .at("tags")
            .list(self.tags.as_ref())
            .unique_items()
            .each(|at, item| {
                at.text(Some(item)).min_length(1);
            });
        found
            .at("grid")
            .list(self.grid.as_ref())
            .each(|at, item| {
                at.list(Some(item))
                    .max_items(2)
                    .each(|at, item| {
                        at.number(Some(item).and_then(Option::as_ref))
                            .more_than(0.0)
                            .multiple_of(0.5);
                    });
            });
        found
            .at("limits")
            .map(self.limits.as_ref())
            .max_properties(2)
            .each(|at, value| {
                at.number(Some(value)).minimum(0.0);
            });
        found.at("parts").map(self.parts.as_ref()).models();
        found.at("payment").model(self.payment.as_ref());
        found.at("reference").text(self.reference.as_ref()).pattern(pattern!("^r-"));
        found.at("replaces").model(self.replaces.as_ref());
        found.at("place").model(self.place.as_ref());
        found.at("labels").model(self.labels.as_ref());
        found.at("odd key").text(self.odd_key.as_ref()).max_length(1);
    }
}

validate::validated!(Order);
