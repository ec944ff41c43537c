// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{JsonNullable, object};
use super::Copied;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UsesCopy {
    pub copy: JsonNullable<Copied>,
}

impl UsesCopy {
    /// Sets `copy`.
    pub fn with_copy(mut self, value: impl Into<JsonNullable<Copied>>) -> Self {
        self.copy = value.into();
        self
    }
}

object::model! {
    UsesCopy: Default {
        "copy" => copy: nullable,
    }
}
