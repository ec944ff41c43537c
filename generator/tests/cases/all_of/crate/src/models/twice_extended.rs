// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TwiceExtended {
    pub id: i64,
    pub note: String,
    pub extra: Option<bool>,
    pub more: Option<String>,
    pub own: Option<String>,
}

impl TwiceExtended {
    /// Makes a new `TwiceExtended` with everything optional left out.
    pub fn new(id: i64, note: impl Into<String>) -> Self {
        Self {
            id,
            note: note.into(),
            extra: None,
            more: None,
            own: None,
        }
    }

    /// Sets `extra`.
    #[inline]
    pub fn with_extra(mut self, value: bool) -> Self {
        self.extra = Some(value);
        self
    }

    /// Sets `more`.
    pub fn with_more(mut self, value: impl Into<String>) -> Self {
        self.more = Some(value.into());
        self
    }

    /// Sets `own`.
    pub fn with_own(mut self, value: impl Into<String>) -> Self {
        self.own = Some(value.into());
        self
    }
}

object::model! {
    TwiceExtended {
        "id" => id: required whole,
        "note" => note: required,
        "extra" => extra: optional,
        "more" => more: optional,
        "own" => own: optional,
    }
}
