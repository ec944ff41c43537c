//! The types of the case `speed` as a person would write them.

use std::fmt;

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

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

/// The same, and other values are kept, which deriving does not do for texts.
pub enum OpenState {
    Known(State),
    Other(String),
}

impl Serialize for OpenState {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Known(state) => state.serialize(serializer),
            Self::Other(text) => text.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for OpenState {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(OpenStateVisitor)
    }
}

struct OpenStateVisitor;

impl Visitor<'_> for OpenStateVisitor {
    type Value = OpenState;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a state")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<OpenState, E> {
        Ok(OpenState::Known(match text {
            "open" => State::Open,
            "pending" => State::Pending,
            "accepted" => State::Accepted,
            "shipped" => State::Shipped,
            "delivered" => State::Delivered,
            "returned" => State::Returned,
            "cancelled" => State::Cancelled,
            other => return Ok(OpenState::Other(other.to_owned())),
        }))
    }
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
pub struct Created {
    kind: String,
    id: i64,
    at: String,
    name: String,
    size: i64,
}

#[derive(Serialize, Deserialize)]
pub struct Renamed {
    kind: String,
    id: i64,
    at: String,
    name: String,
}

#[derive(Serialize, Deserialize)]
pub struct Removed {
    kind: String,
    id: i64,
    at: String,
}

/// The union whose members keep their tag and which keeps what has another tag, as it is mostly
/// written: through a `Value`.
#[derive(Serialize)]
#[serde(untagged)]
pub enum KeepingEvent {
    Created(Created),
    Moved(Moved),
    Renamed(Renamed),
    Removed(Removed),
    Other(Value),
}

impl<'de> Deserialize<'de> for KeepingEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let member = match value.get("kind").and_then(Value::as_str) {
            Some("created") => Created::deserialize(value).map(Self::Created),
            Some("moved") => Moved::deserialize(value).map(Self::Moved),
            Some("renamed") => Renamed::deserialize(value).map(Self::Renamed),
            Some("removed") => Removed::deserialize(value).map(Self::Removed),
            Some(_) => Ok(Self::Other(value)),
            None => return Err(D::Error::missing_field("kind")),
        };
        member.map_err(D::Error::custom)
    }
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

/// The members in the order of the document, each with its fields alone: otherwise the first would win,
/// which drops the names.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
pub enum Contact {
    Address(Address),
    Person(Person),
    Company(Company),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    email: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    city: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    first_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_name: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Address {
    email: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    city: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Company {
    email: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    vat: Option<String>,
}
