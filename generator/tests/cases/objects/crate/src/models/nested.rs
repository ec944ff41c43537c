// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Nested {
    /// An inline object.
    pub inner: NestedInner,
    pub list: Option<Vec<NestedList>>,
    pub map: Option<BTreeMap<String, NestedMap>>,
}

impl Nested {
    /// Makes a new `Nested` with everything optional left out.
    #[inline]
    pub fn new(inner: NestedInner) -> Self {
        Self {
            inner,
            list: None,
            map: None,
        }
    }

    /// Sets `list`.
    #[inline]
    pub fn with_list(mut self, value: Vec<NestedList>) -> Self {
        self.list = Some(value);
        self
    }

    /// Sets `map`.
    #[inline]
    pub fn with_map(mut self, value: BTreeMap<String, NestedMap>) -> Self {
        self.map = Some(value);
        self
    }
}

object::model! {
    Nested {
        "inner" => inner: required,
        "list" => list: optional list,
        "map" => map: optional values,
    }
}

/// An inline object.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NestedInner {
    pub deep: Option<NestedInnerDeep>,
}

impl NestedInner {
    /// Sets `deep`.
    #[inline]
    pub fn with_deep(mut self, value: NestedInnerDeep) -> Self {
        self.deep = Some(value);
        self
    }
}

object::model! {
    NestedInner: Default {
        "deep" => deep: optional,
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NestedInnerDeep {
    pub er: Option<String>,
}

impl NestedInnerDeep {
    /// Sets `er`.
    pub fn with_er(mut self, value: impl Into<String>) -> Self {
        self.er = Some(value.into());
        self
    }
}

object::model! {
    NestedInnerDeep: Default {
        "er" => er: optional,
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NestedList {
    pub name: Option<String>,
}

impl NestedList {
    /// Sets `name`.
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

object::model! {
    NestedList: Default {
        "name" => name: optional,
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NestedMap {
    pub name: Option<String>,
}

impl NestedMap {
    /// Sets `name`.
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

object::model! {
    NestedMap: Default {
        "name" => name: optional,
    }
}
