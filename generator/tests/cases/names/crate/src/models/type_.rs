// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Type {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#fn: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#async: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#gen: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#try: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#match: Option<String>,
}

impl Type {
    /// Sets `type`.
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Sets `fn`.
    pub fn with_fn(mut self, value: impl Into<String>) -> Self {
        self.r#fn = Some(value.into());
        self
    }

    /// Sets `async`.
    pub fn with_async(mut self, value: impl Into<String>) -> Self {
        self.r#async = Some(value.into());
        self
    }

    /// Sets `gen`.
    pub fn with_gen(mut self, value: impl Into<String>) -> Self {
        self.r#gen = Some(value.into());
        self
    }

    /// Sets `try`.
    pub fn with_try(mut self, value: impl Into<String>) -> Self {
        self.r#try = Some(value.into());
        self
    }

    /// Sets `match`.
    pub fn with_match(mut self, value: impl Into<String>) -> Self {
        self.r#match = Some(value.into());
        self
    }
}

named_fields!(Type);
