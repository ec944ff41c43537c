// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Tree {
    pub value: String,
    pub children: Vec<Tree>,
    pub parent: Option<Box<Tree>>,
    pub by_name: Option<BTreeMap<String, Tree>>,
}

impl Tree {
    /// Makes a new `Tree` with everything optional left out.
    pub fn new(value: impl Into<String>, children: Vec<Tree>) -> Self {
        Self {
            value: value.into(),
            children,
            parent: None,
            by_name: None,
        }
    }

    /// Sets `parent`.
    #[inline]
    pub fn with_parent(mut self, value: Tree) -> Self {
        self.parent = Some(Box::new(value));
        self
    }

    /// Sets `by_name`.
    #[inline]
    pub fn with_by_name(mut self, value: BTreeMap<String, Tree>) -> Self {
        self.by_name = Some(value);
        self
    }
}

object::model! {
    Tree {
        "value" => value: required,
        "children" => children: required list,
        "parent" => parent: optional,
        "by_name" => by_name: optional values,
    }
}
