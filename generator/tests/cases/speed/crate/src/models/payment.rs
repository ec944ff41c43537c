// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{probe, untagged};
use super::{Card, Transfer, Voucher};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Payment {
    Card(Card),
    Transfer(Transfer),
    Voucher(Voucher),
}

impl From<Card> for Payment {
    fn from(value: Card) -> Self {
        Self::Card(value)
    }
}

impl From<Transfer> for Payment {
    fn from(value: Transfer) -> Self {
        Self::Transfer(value)
    }
}

impl From<Voucher> for Payment {
    fn from(value: Voucher) -> Self {
        Self::Voucher(value)
    }
}

impl Serialize for Payment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Card(value) => value.serialize(serializer),
            Self::Transfer(value) => value.serialize(serializer),
            Self::Voucher(value) => value.serialize(serializer),
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
        probe::of("Card", probe::Kinds::OBJECT)
            .requires(&["card_number", "holder", "month", "year"])
            .knows(&["card_number", "holder", "month", "year"]),
        probe::of("Transfer", probe::Kinds::OBJECT)
            .requires(&["iban", "holder", "reference"])
            .knows(&["iban", "holder", "reference", "bank"]),
        probe::of("Voucher", probe::Kinds::OBJECT)
            .requires(&["code", "amount"])
            .knows(&["code", "amount", "holder"]),
    ];
    const ANY_OF: bool = false;
    const OPEN: bool = false;

    fn from_member(
        index: usize,
        value: &untagged::Content<'_>,
    ) -> Result<Self, serde_json::Error> {
        match index {
            0 => Deserialize::deserialize(value).map(Self::Card),
            1 => Deserialize::deserialize(value).map(Self::Transfer),
            _ => Deserialize::deserialize(value).map(Self::Voucher),
        }
    }
}
