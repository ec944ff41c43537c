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
    pub fn with_quantity(mut self, value: i32) -> Self {
        self.quantity = Some(value);
        self
    }
}

impl object::Model for Line {
    const NAME: &'static str = "Line";
    const FIELDS: &'static [&'static str] = &["sku", "quantity"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.sku, &mut object::whole(&mut model.quantity)])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("sku", &self.sku)?;
        writer.optional("quantity", &self.quantity)?;
        Ok(())
    }
}

object::model!(Line);

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
