// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{untagged_union, validate};
use super::{Card, Customer};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Payment {
    /// Constraints: at most 4 characters.
    String(String),
    Card(Card),
    Customer(Customer),
}

untagged_union! {
    Payment: one_of {
        String => STRING,
        Card(Card) => OBJECT requires("number") knows("number") keeps_unknown,
        Customer(Customer) => OBJECT knows("name"),
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
