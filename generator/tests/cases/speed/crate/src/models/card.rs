// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Card {
    pub card_number: String,
    pub holder: String,
    pub month: i64,
    pub year: i64,
}

impl Card {
    /// Makes a new `Card`.
    pub fn new(
        card_number: impl Into<String>,
        holder: impl Into<String>,
        month: i64,
        year: i64,
    ) -> Self {
        Self {
            card_number: card_number.into(),
            holder: holder.into(),
            month,
            year,
        }
    }
}

object::model! {
    Card {
        "card_number" => card_number: required,
        "holder" => holder: required,
        "month" => month: required whole,
        "year" => year: required whole,
    }
}
