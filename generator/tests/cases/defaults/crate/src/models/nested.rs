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
    #[inline]
    pub fn with_inner(mut self, value: Nested) -> Self {
        self.inner = Some(Box::new(value));
        self
    }
}

object::model! {
    Nested {
        "name" => name: required,
        "label" => label: nullable,
        "inner" => inner: optional,
        _ => additional_properties: kept whole,
    }
}
