// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{probe, untagged, validate};
use super::{Card, Customer};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Payment {
    /// Constraints: at most 4 characters.
    String(String),
    Card(Card),
    Customer(Customer),
}

impl From<Card> for Payment {
    fn from(value: Card) -> Self {
        Self::Card(value)
    }
}

impl From<Customer> for Payment {
    fn from(value: Customer) -> Self {
        Self::Customer(value)
    }
}

impl Serialize for Payment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => value.serialize(serializer),
            Self::Card(value) => value.serialize(serializer),
            Self::Customer(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Payment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        untagged::deserialize(deserializer)
    }
}

impl untagged::UntaggedUnion for Payment {
    const NAME: &'static str = "Payment";
    const PROBES: &'static [probe::Probe] = &[
        probe::of("String", probe::Kinds::STRING),
        probe::of("Card", probe::Kinds::OBJECT)
            .requires(&["number"])
            .knows(&["number"])
            .keeps_unknown(),
        probe::of("Customer", probe::Kinds::OBJECT).knows(&["name"]),
    ];
    const ANY_OF: bool = false;
    const OPEN: bool = false;

    fn from_member(
        index: usize,
        value: &untagged::Content<'_>,
    ) -> Result<Self, serde_json::Error> {
        match index {
            0 => Deserialize::deserialize(value).map(Self::String),
            1 => Deserialize::deserialize(value).map(Self::Card),
            _ => Deserialize::deserialize(value).map(Self::Customer),
        }
    }
}

impl validate::Checked for Payment {
    fn check(&self, found: &mut validate::Found) {
        match self {
            Self::String(value) => {
                found.here().text(Some(value)).max_length(4);
            }
            Self::Card(value) => {
                found.here().model(Some(value));
            }
            _ => {}
        }
    }
}

validate::validated!(Payment);
