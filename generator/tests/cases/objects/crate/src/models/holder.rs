// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::runtime::object;
use super::{Alias, Labels, Lists};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Holder {
    pub free: Option<Map<String, Value>>,
    pub free_true: Option<Map<String, Value>>,
    pub empty: Option<HolderEmpty>,
    pub labels: Option<Labels>,
    pub lists: Option<Lists>,
    pub alias: Option<Alias>,
    pub by_pattern: Option<BTreeMap<String, i128>>,
}

impl Holder {
    /// Sets `free`.
    #[inline]
    pub fn with_free(mut self, value: Map<String, Value>) -> Self {
        self.free = Some(value);
        self
    }

    /// Sets `free_true`.
    #[inline]
    pub fn with_free_true(mut self, value: Map<String, Value>) -> Self {
        self.free_true = Some(value);
        self
    }

    /// Sets `empty`.
    #[inline]
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
    #[inline]
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
    #[inline]
    pub fn with_by_pattern(mut self, value: BTreeMap<String, i128>) -> Self {
        self.by_pattern = Some(value);
        self
    }
}

object::model! {
    Holder: Default {
        "free" => free: optional,
        "free_true" => free_true: optional,
        "empty" => empty: optional,
        "labels" => labels: optional,
        "lists" => lists: optional list list,
        "alias" => alias: optional,
        "by_pattern" => by_pattern: optional values whole,
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct HolderEmpty {}

object::model! {
    HolderEmpty {}
}
