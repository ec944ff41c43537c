// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{JsonNullable, object};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AllOptional {
    pub any: Option<i128>,
    pub list: JsonNullable<Vec<i128>>,
}

impl AllOptional {
    /// Sets `any`.
    pub fn with_any(mut self, value: i128) -> Self {
        self.any = Some(value);
        self
    }

    /// Sets `list`.
    pub fn with_list(mut self, value: impl Into<JsonNullable<Vec<i128>>>) -> Self {
        self.list = value.into();
        self
    }
}

impl object::Model for AllOptional {
    const NAME: &'static str = "AllOptional";
    const FIELDS: &'static [&'static str] = &["any", "list"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader
            .read(
                &mut [
                    &mut object::whole(&mut model.any),
                    &mut object::through::<
                        object::List<object::Whole>,
                        _,
                    >(&mut model.list),
                ],
            )?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("any", &self.any)?;
        writer.optional("list", &self.list)?;
        Ok(())
    }
}

object::model!(AllOptional);
