//! The types of the case `speed` as a person would write them.

use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
pub struct Order {
    id: String,
    number: i64,
    placed_at: String,
    total: f64,
    currency: String,
    paid: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reference: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    discount: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    weight: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    channel: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    coupon: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tags: Option<Vec<String>>,
    lines: Vec<Line>,
    buyer: Buyer,
}

#[derive(Serialize, Deserialize)]
pub struct Line {
    sku: String,
    quantity: i64,
    price: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    gift: Option<bool>,
}

#[derive(Serialize, Deserialize)]
pub struct Buyer {
    id: i64,
    email: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    city: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    zip: Option<String>,
}

/// Declares a struct whose fields are all optional.
macro_rules! sparse {
    ($($field:ident: $ty:ty),*) => {
        #[derive(Serialize, Deserialize)]
        pub struct Sparse {
            $(#[serde(skip_serializing_if = "Option::is_none")] $field: Option<$ty>,)*
        }
    };
}

sparse!(
    a1: String, a2: String, a3: String, a4: String, a5: String, b1: i64, b2: i64, b3: i64, b4: i64,
    b5: i64, c1: bool, c2: bool, c3: bool, c4: bool, c5: bool, d1: f64, d2: f64, d3: f64, d4: f64,
    d5: f64
);

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    Open,
    Pending,
    Accepted,
    Shipped,
    Delivered,
    Returned,
    Cancelled,
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Event {
    Created { id: i64, at: String, name: String, size: i64 },
    Moved { id: i64, at: String, from: String, to: String },
    Renamed { id: i64, at: String, name: String },
    Removed { id: i64, at: String },
}

/// The member that the samples hold, by itself.
#[derive(Serialize, Deserialize)]
pub struct Moved {
    kind: String,
    id: i64,
    at: String,
    from: String,
    to: String,
}

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
pub enum Payment {
    Card(Card),
    Transfer(Transfer),
    Voucher(Voucher),
}

#[derive(Serialize, Deserialize)]
pub struct Card {
    card_number: String,
    holder: String,
    month: i64,
    year: i64,
}

#[derive(Serialize, Deserialize)]
pub struct Transfer {
    iban: String,
    holder: String,
    reference: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    bank: Option<String>,
}

#[derive(Serialize, Deserialize)]
pub struct Voucher {
    code: String,
    amount: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    holder: Option<String>,
}
