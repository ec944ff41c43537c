// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Base {
    pub id: i64,
    pub note: Option<String>,
}

impl Base {
    /// Makes a new `Base` with everything optional left out.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self { id, note: None }
    }

    /// Sets `note`.
    pub fn with_note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
}

object::model! {
    Base {
        "id" => id: required whole,
        "note" => note: optional,
    }
}
