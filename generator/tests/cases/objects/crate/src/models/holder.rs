// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::runtime::named_fields;
use super::{Alias, Labels, Lists};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Holder {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free: Option<Map<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_true: Option<Map<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub empty: Option<HolderEmpty>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labels: Option<Labels>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lists: Option<Lists>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<Alias>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by_pattern: Option<BTreeMap<String, i64>>,
}

impl Holder {
    /// Sets `free`.
    pub fn with_free(mut self, value: Map<String, Value>) -> Self {
        self.free = Some(value);
        self
    }

    /// Sets `free_true`.
    pub fn with_free_true(mut self, value: Map<String, Value>) -> Self {
        self.free_true = Some(value);
        self
    }

    /// Sets `empty`.
    pub fn with_empty(mut self, value: HolderEmpty) -> Self {
        self.empty = Some(value);
        self
    }

    /// Sets `labels`.
    pub fn with_labels(mut self, value: impl Into<Labels>) -> Self {
        self.labels = Some(value.into());
        self
    }

    /// Sets `lists`.
    pub fn with_lists(mut self, value: Lists) -> Self {
        self.lists = Some(value);
        self
    }

    /// Sets `alias`.
    pub fn with_alias(mut self, value: impl Into<Alias>) -> Self {
        self.alias = Some(value.into());
        self
    }

    /// Sets `by_pattern`.
    pub fn with_by_pattern(mut self, value: BTreeMap<String, i64>) -> Self {
        self.by_pattern = Some(value);
        self
    }
}

named_fields!(Holder);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct HolderEmpty {}

named_fields!(HolderEmpty);
