// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::runtime::object;
use super::{Alias, Labels, Lists};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Holder {
    pub free: Option<Map<String, Value>>,
    pub free_true: Option<Map<String, Value>>,
    pub empty: Option<HolderEmpty>,
    pub labels: Option<Labels>,
    pub lists: Option<Lists>,
    pub alias: Option<Alias>,
    pub by_pattern: Option<BTreeMap<String, i128>>,
}

impl Holder {
    /// Sets `free`.
    pub fn with_free(mut self, value: Map<String, Value>) -> Self {
        self.free = Some(value);
        self
    }

    /// Sets `free_true`.
    pub fn with_free_true(mut self, value: Map<String, Value>) -> Self {
        self.free_true = Some(value);
        self
    }

    /// Sets `empty`.
    pub fn with_empty(mut self, value: HolderEmpty) -> Self {
        self.empty = Some(value);
        self
    }

    /// Sets `labels`.
    pub fn with_labels(mut self, value: impl Into<Labels>) -> Self {
        self.labels = Some(value.into());
        self
    }

    /// Sets `lists`.
    pub fn with_lists(mut self, value: Lists) -> Self {
        self.lists = Some(value);
        self
    }

    /// Sets `alias`.
    pub fn with_alias(mut self, value: impl Into<Alias>) -> Self {
        self.alias = Some(value.into());
        self
    }

    /// Sets `by_pattern`.
    pub fn with_by_pattern(mut self, value: BTreeMap<String, i128>) -> Self {
        self.by_pattern = Some(value);
        self
    }
}

impl object::Model for Holder {
    const NAME: &'static str = "Holder";
    const FIELDS: &'static [&'static str] = &[
        "free",
        "free_true",
        "empty",
        "labels",
        "lists",
        "alias",
        "by_pattern",
    ];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut model = Self::default();
        reader
            .read(
                &mut [
                    &mut model.free,
                    &mut model.free_true,
                    &mut model.empty,
                    &mut model.labels,
                    &mut object::through::<
                        object::List<object::List>,
                        _,
                    >(&mut model.lists),
                    &mut model.alias,
                    &mut object::through::<
                        object::Values<object::Whole>,
                        _,
                    >(&mut model.by_pattern),
                ],
            )?;
        Ok(model)
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.optional("free", &self.free)?;
        writer.optional("free_true", &self.free_true)?;
        writer.optional("empty", &self.empty)?;
        writer.optional("labels", &self.labels)?;
        writer.optional("lists", &self.lists)?;
        writer.optional("alias", &self.alias)?;
        writer.optional("by_pattern", &self.by_pattern)?;
        Ok(())
    }
}

object::model!(Holder);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct HolderEmpty {}

impl object::Model for HolderEmpty {
    const NAME: &'static str = "HolderEmpty";
    const FIELDS: &'static [&'static str] = &[];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        reader.read(&mut [])?;
        Ok(Self {})
    }

    fn write<W: object::Writer>(&self, _: &mut W) -> Result<(), W::Error> {
        Ok(())
    }
}

object::model!(HolderEmpty);
