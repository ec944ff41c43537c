// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use crate::runtime::object;
use super::Special;

/// Lists say more of their items in one part than in the other.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Detail {
    pub bases: Option<Vec<Special>>,
    pub either: Option<Vec<DetailEither>>,
    /// The properties that the document does not name.
    pub additional_properties: BTreeMap<String, Special>,
}

impl Detail {
    /// Sets `bases`.
    pub fn with_bases(mut self, value: Vec<Special>) -> Self {
        self.bases = Some(value);
        self
    }

    /// Sets `either`.
    pub fn with_either(mut self, value: Vec<DetailEither>) -> Self {
        self.either = Some(value);
        self
    }
}

impl object::Model for Detail {
    const NAME: &'static str = "Detail";
    const FIELDS: &'static [&'static str] = &["bases", "either"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader
            .read_keeping(
                &mut [
                    &mut object::list(&mut model.bases),
                    &mut object::list(&mut model.either),
                ],
                &mut model.additional_properties,
            )?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("bases", &self.bases)?;
        writer.optional("either", &self.either)?;
        writer.rest(&self.additional_properties)?;
        Ok(())
    }
}

object::keeping_model!(Detail);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DetailEither {
    pub id: i64,
    pub note: Option<String>,
    pub more: Option<String>,
}

impl DetailEither {
    /// Makes a new `DetailEither` with everything optional left out.
    pub fn new(id: i64) -> Self {
        Self { id, note: None, more: None }
    }

    /// Sets `note`.
    pub fn with_note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }

    /// Sets `more`.
    pub fn with_more(mut self, value: impl Into<String>) -> Self {
        self.more = Some(value.into());
        self
    }
}

impl object::Model for DetailEither {
    const NAME: &'static str = "DetailEither";
    const FIELDS: &'static [&'static str] = &["id", "note", "more"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut id = reader.required("id");
        let mut note = None;
        let mut more = None;
        reader.read(&mut [&mut object::whole(&mut id), &mut note, &mut more])?;
        Ok(Self {
            id: id.value()?,
            note,
            more,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("id", &self.id)?;
        writer.optional("note", &self.note)?;
        writer.optional("more", &self.more)?;
        Ok(())
    }
}

object::model!(DetailEither);
