// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use crate::runtime::{object, validate};

/// Constraints: each value (at most 2 characters).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Card {
    /// Constraints: at least 4 characters.
    pub number: String,
    /// The properties that the document does not name.
    pub additional_properties: BTreeMap<String, String>,
}

impl Card {
    /// Makes a new `Card` with everything optional left out.
    pub fn new(number: impl Into<String>) -> Self {
        Self {
            number: number.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

object::model! {
    Card {
        "number" => number: required,
        _ => additional_properties: kept,
    }
}

impl validate::Checked for Card {
    fn check(&self, found: &mut validate::Found) {
        found.at("number").text(Some(&self.number)).min_length(4);
        found
            .here()
            .map(Some(&self.additional_properties))
            .each(|at, value| {
                at.text(Some(value)).max_length(2);
            });
    }
}

validate::validated!(Card);
