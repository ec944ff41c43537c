// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use crate::runtime::{object, untagged_union};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PatternsClosed {
    pub fixed: Option<String>,
    /// The properties that the document does not name.
    pub additional_properties: BTreeMap<String, PatternsClosedValue>,
}

impl PatternsClosed {
    /// Sets `fixed`.
    pub fn with_fixed(mut self, value: impl Into<String>) -> Self {
        self.fixed = Some(value.into());
        self
    }
}

object::model! {
    PatternsClosed: Default {
        "fixed" => fixed: optional,
        _ => additional_properties: kept,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PatternsClosedValue {
    Integer(i128),
    String(String),
}

untagged_union! {
    PatternsClosedValue: any_of {
        Integer: whole => INTEGER,
        String => STRING,
    }
}
