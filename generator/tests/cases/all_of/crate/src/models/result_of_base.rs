// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;
use super::Base;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ResultOfBase {
    pub result: Option<Base>,
    pub errors: Option<Vec<String>>,
}

impl ResultOfBase {
    /// Sets `result`.
    pub fn with_result(mut self, value: Base) -> Self {
        self.result = Some(value);
        self
    }

    /// Sets `errors`.
    pub fn with_errors(mut self, value: Vec<String>) -> Self {
        self.errors = Some(value);
        self
    }
}

impl object::Model for ResultOfBase {
    const NAME: &'static str = "ResultOfBase";
    const FIELDS: &'static [&'static str] = &["result", "errors"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader.read(&mut [&mut model.result, &mut object::list(&mut model.errors)])?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("result", &self.result)?;
        writer.optional("errors", &self.errors)?;
        Ok(())
    }
}

object::model!(ResultOfBase);
