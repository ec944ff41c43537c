// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde_json::Value;

use crate::runtime::{JsonNullable, object};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct WithDefs {
    pub inner: Option<WithDefsInner>,
    pub deep: Option<Vec<i128>>,
    pub local: JsonNullable<Value>,
}

impl WithDefs {
    /// Sets `inner`.
    #[inline]
    pub fn with_inner(mut self, value: WithDefsInner) -> Self {
        self.inner = Some(value);
        self
    }

    /// Sets `deep`.
    #[inline]
    pub fn with_deep(mut self, value: Vec<i128>) -> Self {
        self.deep = Some(value);
        self
    }

    /// Sets `local`.
    pub fn with_local(mut self, value: impl Into<JsonNullable<Value>>) -> Self {
        self.local = value.into();
        self
    }
}

object::model! {
    WithDefs: Default {
        "inner" => inner: optional,
        "deep" => deep: optional list whole,
        "local" => local: nullable,
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct WithDefsInner {
    pub a: Option<String>,
}

impl WithDefsInner {
    /// Sets `a`.
    pub fn with_a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }
}

object::model! {
    WithDefsInner: Default {
        "a" => a: optional,
    }
}
