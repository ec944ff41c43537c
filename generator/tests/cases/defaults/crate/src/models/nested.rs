// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use crate::runtime::{JsonNullable, object};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Nested {
    pub name: String,
    pub label: JsonNullable<String>,
    pub inner: Option<Box<Nested>>,
    /// The properties that the document does not name.
    pub additional_properties: BTreeMap<String, i128>,
}

impl Nested {
    /// Makes a new `Nested` with everything optional left out.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            label: JsonNullable::Undefined,
            inner: None,
            additional_properties: BTreeMap::new(),
        }
    }

    /// Sets `label`.
    pub fn with_label(mut self, value: impl Into<JsonNullable<String>>) -> Self {
        self.label = value.into();
        self
    }

    /// Sets `inner`.
    pub fn with_inner(mut self, value: Nested) -> Self {
        self.inner = Some(Box::new(value));
        self
    }
}

impl object::Model for Nested {
    const NAME: &'static str = "Nested";
    const FIELDS: &'static [&'static str] = &["name", "label", "inner"];

    fn read<'de, A: object::Access<'de>>(
        reader: object::Reader<'de, A>,
    ) -> Result<Self, A::Error> {
        let mut name = reader.required("name");
        let mut label = JsonNullable::Undefined;
        let mut inner = None;
        let mut additional_properties = Default::default();
        reader
            .read_keeping_as::<
                object::Whole,
                _,
            >(&mut [&mut name, &mut label, &mut inner], &mut additional_properties)?;
        Ok(Self {
            name: name.value()?,
            label,
            inner,
            additional_properties,
        })
    }

    fn write<W: object::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
        writer.required("name", &self.name)?;
        writer.optional("label", &self.label)?;
        writer.optional("inner", &self.inner)?;
        writer.rest(&self.additional_properties)?;
        Ok(())
    }
}

object::keeping_model!(Nested);
