// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde_json::Value;

use crate::runtime::{JsonNullable, object};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ForeignTypes {
    pub int: Option<i128>,
    /// Constraints: format `binary`.
    pub file: Option<String>,
    pub any: JsonNullable<Value>,
    pub list: Option<Vec<Value>>,
}

impl ForeignTypes {
    /// Sets `int`.
    pub fn with_int(mut self, value: i128) -> Self {
        self.int = Some(value);
        self
    }

    /// Sets `file`.
    pub fn with_file(mut self, value: impl Into<String>) -> Self {
        self.file = Some(value.into());
        self
    }

    /// Sets `any`.
    pub fn with_any(mut self, value: impl Into<JsonNullable<Value>>) -> Self {
        self.any = value.into();
        self
    }

    /// Sets `list`.
    pub fn with_list(mut self, value: Vec<Value>) -> Self {
        self.list = Some(value);
        self
    }
}

impl object::Model for ForeignTypes {
    const NAME: &'static str = "ForeignTypes";
    const FIELDS: &'static [&'static str] = &["int", "file", "any", "list"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader
            .read(
                &mut [
                    &mut object::whole(&mut model.int),
                    &mut model.file,
                    &mut model.any,
                    &mut object::list(&mut model.list),
                ],
            )?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("int", &self.int)?;
        writer.optional("file", &self.file)?;
        writer.optional("any", &self.any)?;
        writer.optional("list", &self.list)?;
        Ok(())
    }
}

object::model!(ForeignTypes);
