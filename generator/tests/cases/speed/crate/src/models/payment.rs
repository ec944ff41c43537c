// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::untagged_union;
use super::{Card, Transfer, Voucher};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Payment {
    Card(Card),
    Transfer(Transfer),
    Voucher(Voucher),
}

untagged_union! {
    Payment: one_of {
        Card(Card) => OBJECT
            requires("card_number", "holder", "month", "year")
            knows("card_number", "holder", "month", "year"),
        Transfer(Transfer) => OBJECT
            requires("iban", "holder", "reference")
            knows("iban", "holder", "reference", "bank"),
        Voucher(Voucher) => OBJECT requires("code", "amount") knows("code", "amount", "holder"),
    }
}
