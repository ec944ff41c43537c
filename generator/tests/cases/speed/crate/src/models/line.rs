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
    pub fn with_gift(mut self, value: bool) -> Self {
        self.gift = Some(value);
        self
    }
}

impl object::Model for Line {
    const NAME: &'static str = "Line";
    const FIELDS: &'static [&'static str] = &[
        "sku",
        "quantity",
        "price",
        "title",
        "gift",
    ];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut sku = reader.required("sku");
        let mut quantity = reader.required("quantity");
        let mut price = reader.required("price");
        let mut title = None;
        let mut gift = None;
        reader
            .read(
                &mut [
                    &mut sku,
                    &mut object::whole(&mut quantity),
                    &mut price,
                    &mut title,
                    &mut gift,
                ],
            )?;
        Ok(Self {
            sku: sku.value()?,
            quantity: quantity.value()?,
            price: price.value()?,
            title,
            gift,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("sku", &self.sku)?;
        writer.required("quantity", &self.quantity)?;
        writer.required("price", &self.price)?;
        writer.optional("title", &self.title)?;
        writer.optional("gift", &self.gift)?;
        Ok(())
    }
}

object::model!(Line);
