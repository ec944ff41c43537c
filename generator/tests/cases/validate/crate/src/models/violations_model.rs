// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{object, validate};

/// A model of the document with the name of the error.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ViolationsModel {
    /// Constraints: minimum 0.
    pub count: Option<i128>,
}

impl ViolationsModel {
    /// Sets `count`.
    pub fn with_count(mut self, value: i128) -> Self {
        self.count = Some(value);
        self
    }
}

impl object::Model for ViolationsModel {
    const NAME: &'static str = "ViolationsModel";
    const FIELDS: &'static [&'static str] = &["count"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut object::whole(&mut model.count)])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("count", &self.count)?;
        Ok(())
    }
}

object::model!(ViolationsModel);

impl validate::Checked for ViolationsModel {
    fn check(&self, found: &mut validate::Found) {
        found.at("count").number(self.count.as_ref()).minimum(0.0);
    }
}

validate::validated!(ViolationsModel);
