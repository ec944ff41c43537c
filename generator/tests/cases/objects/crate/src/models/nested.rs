// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Nested {
    /// An inline object.
    pub inner: NestedInner,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<Vec<NestedList>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map: Option<BTreeMap<String, NestedMap>>,
}

impl Nested {
    /// Makes a `Nested` with everything optional left out.
    pub fn new(inner: NestedInner) -> Self {
        Self {
            inner,
            list: None,
            map: None,
        }
    }

    /// Sets `list`.
    pub fn with_list(mut self, value: Vec<NestedList>) -> Self {
        self.list = Some(value);
        self
    }

    /// Sets `map`.
    pub fn with_map(mut self, value: BTreeMap<String, NestedMap>) -> Self {
        self.map = Some(value);
        self
    }
}

named_fields!(Nested);

/// An inline object.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct NestedInner {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deep: Option<NestedInnerDeep>,
}

impl NestedInner {
    /// Sets `deep`.
    pub fn with_deep(mut self, value: NestedInnerDeep) -> Self {
        self.deep = Some(value);
        self
    }
}

named_fields!(NestedInner);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct NestedInnerDeep {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub er: Option<String>,
}

impl NestedInnerDeep {
    /// Sets `er`.
    pub fn with_er(mut self, value: impl Into<String>) -> Self {
        self.er = Some(value.into());
        self
    }
}

named_fields!(NestedInnerDeep);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct NestedList {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl NestedList {
    /// Sets `name`.
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

named_fields!(NestedList);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct NestedMap {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl NestedMap {
    /// Sets `name`.
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

named_fields!(NestedMap);
