// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::{JsonNullable, named_fields};
use super::{Implied, Mapped, Nullable};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Holder {
    pub mapped: Mapped,
    #[serde(default, skip_serializing_if = "JsonNullable::is_undefined")]
    pub nullable: JsonNullable<Nullable>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<Vec<Implied>>,
}

impl Holder {
    /// Makes a `Holder` with everything optional left out.
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

named_fields!(Holder);
