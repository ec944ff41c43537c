// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Line {
    pub sku: String,
    pub quantity: i64,
    pub price: f64,
    pub title: Option<String>,
    pub gift: Option<bool>,
}

impl Line {
    /// Makes a new `Line` with everything optional left out.
    pub fn new(sku: impl Into<String>, quantity: i64, price: f64) -> Self {
        Self {
            sku: sku.into(),
            quantity,
            price,
            title: None,
            gift: None,
        }
    }

    /// Sets `title`.
    pub fn with_title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }

    /// Sets `gift`.
    #[inline]
    pub fn with_gift(mut self, value: bool) -> Self {
        self.gift = Some(value);
        self
    }
}

object::model! {
    Line {
        "sku" => sku: required,
        "quantity" => quantity: required whole,
        "price" => price: required,
        "title" => title: optional,
        "gift" => gift: optional,
    }
}
