// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{JsonNullable, object};

/// The four ways in which a property may be there.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Four {
    pub required: String,
    pub required_nullable: Option<String>,
    pub optional: Option<String>,
    pub optional_nullable: JsonNullable<String>,
}

impl Four {
    /// Makes a new `Four` with everything optional left out.
    pub fn new(
        required: impl Into<String>,
        required_nullable: impl Into<Option<String>>,
    ) -> Self {
        Self {
            required: required.into(),
            required_nullable: required_nullable.into(),
            optional: None,
            optional_nullable: JsonNullable::Undefined,
        }
    }

    /// Sets `optional`.
    pub fn with_optional(mut self, value: impl Into<String>) -> Self {
        self.optional = Some(value.into());
        self
    }

    /// Sets `optional_nullable`.
    pub fn with_optional_nullable(
        mut self,
        value: impl Into<JsonNullable<String>>,
    ) -> Self {
        self.optional_nullable = value.into();
        self
    }
}

impl object::Model for Four {
    const NAME: &'static str = "Four";
    const FIELDS: &'static [&'static str] = &[
        "required",
        "required_nullable",
        "optional",
        "optional_nullable",
    ];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut required = reader.required("required");
        let mut required_nullable = reader.required("required_nullable");
        let mut optional = None;
        let mut optional_nullable = JsonNullable::Undefined;
        reader
            .read(
                &mut [
                    &mut required,
                    &mut required_nullable,
                    &mut optional,
                    &mut optional_nullable,
                ],
            )?;
        Ok(Self {
            required: required.value()?,
            required_nullable: required_nullable.value()?,
            optional,
            optional_nullable,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("required", &self.required)?;
        writer.required("required_nullable", &self.required_nullable)?;
        writer.optional("optional", &self.optional)?;
        writer.optional("optional_nullable", &self.optional_nullable)?;
        Ok(())
    }
}

object::model!(Four);
