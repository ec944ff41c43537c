// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct TwiceExtended {
    pub id: i64,
    pub note: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub more: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub own: Option<String>,
}

impl TwiceExtended {
    /// Makes a `TwiceExtended` with everything optional left out.
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

named_fields!(TwiceExtended);
