// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Special {
    pub id: i64,
    pub note: Option<String>,
    pub special: Option<String>,
}

impl Special {
    /// Makes a new `Special` with everything optional left out.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self {
            id,
            note: None,
            special: None,
        }
    }

    /// Sets `note`.
    pub fn with_note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }

    /// Sets `special`.
    pub fn with_special(mut self, value: impl Into<String>) -> Self {
        self.special = Some(value.into());
        self
    }
}

object::model! {
    Special {
        "id" => id: required whole,
        "note" => note: optional,
        "special" => special: optional,
    }
}
