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

named_fields!(NestedInner);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct NestedInnerDeep {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub er: Option<String>,
}

named_fields!(NestedInnerDeep);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct NestedList {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

named_fields!(NestedList);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct NestedMap {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

named_fields!(NestedMap);
