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
    #[inline]
    pub fn with_list(mut self, value: Vec<Implied>) -> Self {
        self.list = Some(value);
        self
    }
}

object::model! {
    Holder {
        "mapped" => mapped: required,
        "nullable" => nullable: nullable,
        "list" => list: optional list,
    }
}
