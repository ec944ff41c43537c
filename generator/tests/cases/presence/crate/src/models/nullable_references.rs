// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{JsonNullable, object};
use super::{Four, MaybeName};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NullableReferences {
    pub by_all_of: Option<Four>,
    pub by_any_of: JsonNullable<Four>,
    pub to_nullable: JsonNullable<MaybeName>,
    pub list_of_nullable: Option<Vec<Option<MaybeName>>>,
}

impl NullableReferences {
    /// Makes a new `NullableReferences` with everything optional left out.
    pub fn new(by_all_of: impl Into<Option<Four>>) -> Self {
        Self {
            by_all_of: by_all_of.into(),
            by_any_of: JsonNullable::Undefined,
            to_nullable: JsonNullable::Undefined,
            list_of_nullable: None,
        }
    }

    /// Sets `by_any_of`.
    pub fn with_by_any_of(mut self, value: impl Into<JsonNullable<Four>>) -> Self {
        self.by_any_of = value.into();
        self
    }

    /// Sets `to_nullable`.
    pub fn with_to_nullable(
        mut self,
        value: impl Into<JsonNullable<MaybeName>>,
    ) -> Self {
        self.to_nullable = value.into();
        self
    }

    /// Sets `list_of_nullable`.
    pub fn with_list_of_nullable(mut self, value: Vec<Option<MaybeName>>) -> Self {
        self.list_of_nullable = Some(value);
        self
    }
}

impl object::Model for NullableReferences {
    const NAME: &'static str = "NullableReferences";
    const FIELDS: &'static [&'static str] = &[
        "by_all_of",
        "by_any_of",
        "to_nullable",
        "list_of_nullable",
    ];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut by_all_of = reader.required("by_all_of");
        let mut by_any_of = JsonNullable::Undefined;
        let mut to_nullable = JsonNullable::Undefined;
        let mut list_of_nullable = None;
        reader
            .read(
                &mut [
                    &mut by_all_of,
                    &mut by_any_of,
                    &mut to_nullable,
                    &mut object::list(&mut list_of_nullable),
                ],
            )?;
        Ok(Self {
            by_all_of: by_all_of.value()?,
            by_any_of,
            to_nullable,
            list_of_nullable,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("by_all_of", &self.by_all_of)?;
        writer.optional("by_any_of", &self.by_any_of)?;
        writer.optional("to_nullable", &self.to_nullable)?;
        writer.optional("list_of_nullable", &self.list_of_nullable)?;
        Ok(())
    }
}

object::model!(NullableReferences);
