// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{UnrecognizedMember, tagged_union};
use super::{Card, Invoice};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Payment {
    Card(Card),
    Invoice(Invoice),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

tagged_union! {
    Payment: "method" {
        "card" => Card(Card),
        "invoice" => Invoice(Invoice),
        _ => Unrecognized,
    }
}
