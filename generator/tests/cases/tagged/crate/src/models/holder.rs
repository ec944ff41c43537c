// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{JsonNullable, object};
use super::{Implied, Mapped, Nullable};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    pub mapped: Mapped,
    pub nullable: JsonNullable<Nullable>,
    pub list: Option<Vec<Implied>>,
}

impl Holder {
    /// Makes a new `Holder` with everything optional left out.
    pub fn new(mapped: impl Into<Mapped>) -> Self {
        Self {
            mapped: mapped.into(),
            nullable: JsonNullable::Undefined,
            list: None,
        }
    }

    /// Sets `nullable`.
    pub fn with_nullable(mut self, value: impl Into<JsonNullable<Nullable>>) -> Self {
        self.nullable = value.into();
        self
    }

    /// Sets `list`.
    pub fn with_list(mut self, value: Vec<Implied>) -> Self {
        self.list = Some(value);
        self
    }
}

impl object::Model for Holder {
    const NAME: &'static str = "Holder";
    const FIELDS: &'static [&'static str] = &["mapped", "nullable", "list"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut mapped = reader.required("mapped");
        let mut nullable = JsonNullable::Undefined;
        let mut list = None;
        reader.read(&mut [&mut mapped, &mut nullable, &mut object::list(&mut list)])?;
        Ok(Self {
            mapped: mapped.value()?,
            nullable,
            list,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("mapped", &self.mapped)?;
        writer.optional("nullable", &self.nullable)?;
        writer.optional("list", &self.list)?;
        Ok(())
    }
}

object::model!(Holder);
