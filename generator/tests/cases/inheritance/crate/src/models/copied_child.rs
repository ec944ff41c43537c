// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct CopiedChild {
    pub kind: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub age: Option<i64>,
}

impl CopiedChild {
    /// Makes a `CopiedChild` with everything optional left out.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            age: None,
        }
    }

    /// Sets `age`.
    pub fn with_age(mut self, value: i64) -> Self {
        self.age = Some(value);
        self
    }
}

named_fields!(CopiedChild);
