// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{JsonNullable, named_fields};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WithDefs {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inner: Option<WithDefsInner>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deep: Option<Vec<i64>>,
    #[serde(default, skip_serializing_if = "JsonNullable::is_undefined")]
    pub local: JsonNullable<Value>,
}

impl WithDefs {
    /// Sets `inner`.
    pub fn with_inner(mut self, value: WithDefsInner) -> Self {
        self.inner = Some(value);
        self
    }

    /// Sets `deep`.
    pub fn with_deep(mut self, value: Vec<i64>) -> Self {
        self.deep = Some(value);
        self
    }

    /// Sets `local`.
    pub fn with_local(mut self, value: impl Into<JsonNullable<Value>>) -> Self {
        self.local = value.into();
        self
    }
}

named_fields!(WithDefs);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WithDefsInner {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
}

impl WithDefsInner {
    /// Sets `a`.
    pub fn with_a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }
}

named_fields!(WithDefsInner);
