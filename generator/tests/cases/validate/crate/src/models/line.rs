// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{object, pattern, validate};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Line {
    /// Constraints: pattern `^[A-Z]{3}-\d+$`.
    pub sku: Option<String>,
    /// Constraints: minimum 1; less than 100.
    pub quantity: Option<i32>,
}

impl Line {
    /// Sets `sku`.
    pub fn with_sku(mut self, value: impl Into<String>) -> Self {
        self.sku = Some(value.into());
        self
    }

    /// Sets `quantity`.
    #[inline]
    pub fn with_quantity(mut self, value: i32) -> Self {
        self.quantity = Some(value);
        self
    }
}

object::model! {
    Line: Default {
        "sku" => sku: optional,
        "quantity" => quantity: optional whole,
    }
}

impl validate::Checked for Line {
    fn check(&self, found: &mut validate::Found) {
        found
            .at("sku")
            .text(self.sku.as_ref())
            .pattern(pattern!(r"^[A-Z]{3}-\d+$", "^[A-Z]{3}-[0-9]+$"));
        found
            .at("quantity")
            .number(self.quantity.as_ref())
            .minimum(1.0)
            .less_than(100.0);
    }
}

validate::validated!(Line);
