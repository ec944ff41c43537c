// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{UnrecognizedMember, tagged};
use super::{Card, Invoice};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Payment {
    Card(Card),
    Invoice(Invoice),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

impl From<Card> for Payment {
    fn from(value: Card) -> Self {
        Self::Card(value)
    }
}

impl From<Invoice> for Payment {
    fn from(value: Invoice) -> Self {
        Self::Invoice(value)
    }
}

impl Serialize for Payment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Card(value) => value.serialize(serializer),
            Self::Invoice(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Payment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        tagged::deserialize(deserializer)
    }
}

impl<'de> tagged::TaggedUnion<'de> for Payment {
    const NAME: &'static str = "Payment";
    const TAG: &'static str = "method";
    const TAGS: &'static [&'static str] = &["card", "invoice"];

    fn from_tag<D: Deserializer<'de>>(tag: &str, member: D) -> Result<Self, D::Error> {
        match tag {
            "card" => Deserialize::deserialize(member).map(Self::Card),
            "invoice" => Deserialize::deserialize(member).map(Self::Invoice),
            _ => UnrecognizedMember::read(member).map(Self::Unrecognized),
        }
    }
}
