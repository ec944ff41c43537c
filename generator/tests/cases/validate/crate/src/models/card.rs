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

impl object::Model for Card {
    const NAME: &'static str = "Card";
    const FIELDS: &'static [&'static str] = &["number"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut number = reader.required("number");
        let mut additional_properties = Default::default();
        reader.read_keeping(&mut [&mut number], &mut additional_properties)?;
        Ok(Self {
            number: number.value()?,
            additional_properties,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("number", &self.number)?;
        writer.rest(&self.additional_properties)?;
        Ok(())
    }
}

object::keeping_model!(Card);

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
