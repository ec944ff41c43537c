// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

/// A base and more.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Extended {
    pub id: i64,
    pub note: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra: Option<bool>,
}

impl Extended {
    /// Makes a `Extended` with everything optional left out.
    pub fn new(id: i64, note: impl Into<String>) -> Self {
        Self {
            id,
            note: note.into(),
            extra: None,
        }
    }

    /// Sets `extra`.
    pub fn with_extra(mut self, value: bool) -> Self {
        self.extra = Some(value);
        self
    }
}

named_fields!(Extended);
