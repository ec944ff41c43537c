// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use crate::runtime::{JsonNullable, object};
use super::{Address, Kind, Limits, Payment, Reference};

/// A model of requests with a property of every kind.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Order {
    pub customer: String,
    pub kind: Kind,
    pub address: Address,
    pub note: Option<String>,
    pub payment: Payment,
    /// Read-only: part of responses.
    pub id: Option<String>,
    pub label: JsonNullable<String>,
    pub quantity: Option<i32>,
    pub weight: JsonNullable<f64>,
    pub gift: Option<bool>,
    pub tags: Option<Vec<String>>,
    pub labels: JsonNullable<Vec<String>>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub second: Option<Payment>,
    pub shade: Option<Kind>,
    pub billing: Option<Address>,
    pub replaces: Option<Box<Order>>,
    pub parent: JsonNullable<Box<Order>>,
    pub reference: Option<Reference>,
    pub limits: Option<Limits>,
    pub new: Option<String>,
    /// Default: `"usual"`.
    pub default: Option<String>,
    pub r#type: Option<String>,
    pub self_: Option<String>,
    #[deprecated]
    pub old: Option<String>,
}

impl Order {
    /// Makes a new `Order` with everything optional left out.
    pub fn new(
        customer: impl Into<String>,
        kind: impl Into<Kind>,
        address: Address,
        note: impl Into<Option<String>>,
        payment: impl Into<Payment>,
    ) -> Self {
        Self {
            customer: customer.into(),
            kind: kind.into(),
            address,
            note: note.into(),
            payment: payment.into(),
            id: None,
            label: JsonNullable::Undefined,
            quantity: None,
            weight: JsonNullable::Undefined,
            gift: None,
            tags: None,
            labels: JsonNullable::Undefined,
            metadata: None,
            second: None,
            shade: None,
            billing: None,
            replaces: None,
            parent: JsonNullable::Undefined,
            reference: None,
            limits: None,
            new: None,
            default: None,
            r#type: None,
            self_: None,
            old: None,
        }
    }

    /// Sets `label`.
    pub fn with_label(mut self, value: impl Into<JsonNullable<String>>) -> Self {
        self.label = value.into();
        self
    }

    /// Sets `quantity`.
    #[inline]
    pub fn with_quantity(mut self, value: i32) -> Self {
        self.quantity = Some(value);
        self
    }

    /// Sets `weight`.
    pub fn with_weight(mut self, value: impl Into<JsonNullable<f64>>) -> Self {
        self.weight = value.into();
        self
    }

    /// Sets `gift`.
    #[inline]
    pub fn with_gift(mut self, value: bool) -> Self {
        self.gift = Some(value);
        self
    }

    /// Sets `tags`.
    #[inline]
    pub fn with_tags(mut self, value: Vec<String>) -> Self {
        self.tags = Some(value);
        self
    }

    /// Sets `labels`.
    pub fn with_labels(mut self, value: impl Into<JsonNullable<Vec<String>>>) -> Self {
        self.labels = value.into();
        self
    }

    /// Sets `metadata`.
    #[inline]
    pub fn with_metadata(mut self, value: BTreeMap<String, String>) -> Self {
        self.metadata = Some(value);
        self
    }

    /// Sets `second`.
    pub fn with_second(mut self, value: impl Into<Payment>) -> Self {
        self.second = Some(value.into());
        self
    }

    /// Sets `shade`.
    pub fn with_shade(mut self, value: impl Into<Kind>) -> Self {
        self.shade = Some(value.into());
        self
    }

    /// Sets `billing`.
    #[inline]
    pub fn with_billing(mut self, value: Address) -> Self {
        self.billing = Some(value);
        self
    }

    /// Sets `replaces`.
    #[inline]
    pub fn with_replaces(mut self, value: Order) -> Self {
        self.replaces = Some(Box::new(value));
        self
    }

    /// Sets `parent`.
    pub fn with_parent(mut self, value: impl Into<JsonNullable<Order>>) -> Self {
        self.parent = value.into().map(Box::new);
        self
    }

    /// Sets `reference`.
    pub fn with_reference(mut self, value: impl Into<Reference>) -> Self {
        self.reference = Some(value.into());
        self
    }

    /// Sets `limits`.
    pub fn with_limits(mut self, value: impl Into<Limits>) -> Self {
        self.limits = Some(value.into());
        self
    }

    /// Sets `new`.
    pub fn with_new(mut self, value: impl Into<String>) -> Self {
        self.new = Some(value.into());
        self
    }

    /// Sets `default`.
    pub fn with_default(mut self, value: impl Into<String>) -> Self {
        self.default = Some(value.into());
        self
    }

    /// Sets `type`.
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Sets `self`.
    pub fn with_self(mut self, value: impl Into<String>) -> Self {
        self.self_ = Some(value.into());
        self
    }

    /// Sets `old`.
    #[deprecated]
    pub fn with_old(mut self, value: impl Into<String>) -> Self {
        self.old = Some(value.into());
        self
    }

    /// The default of `default`.
    #[inline]
    pub fn default_default() -> String {
        "usual".to_owned()
    }
}

object::model! {
    Order {
        "customer" => customer: required,
        "kind" => kind: required,
        "address" => address: required,
        "note" => note: required,
        "payment" => payment: required,
        "id" => id: optional,
        "label" => label: nullable,
        "quantity" => quantity: optional whole,
        "weight" => weight: nullable,
        "gift" => gift: optional,
        "tags" => tags: optional list,
        "labels" => labels: nullable list,
        "metadata" => metadata: optional values,
        "second" => second: optional,
        "shade" => shade: optional,
        "billing" => billing: optional,
        "replaces" => replaces: optional,
        "parent" => parent: nullable,
        "reference" => reference: optional,
        "limits" => limits: optional,
        "new" => new: optional,
        "default" => default: optional,
        "type" => r#type: optional,
        "self" => self_: optional,
        "old" => old: optional,
    }
}
