// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

/// A base and more.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Extended {
    pub id: i64,
    pub note: String,
    pub extra: Option<bool>,
}

impl Extended {
    /// Makes a new `Extended` with everything optional left out.
    pub fn new(id: i64, note: impl Into<String>) -> Self {
        Self {
            id,
            note: note.into(),
            extra: None,
        }
    }

    /// Sets `extra`.
    #[inline]
    pub fn with_extra(mut self, value: bool) -> Self {
        self.extra = Some(value);
        self
    }
}

object::model! {
    Extended {
        "id" => id: required whole,
        "note" => note: required,
        "extra" => extra: optional,
    }
}
