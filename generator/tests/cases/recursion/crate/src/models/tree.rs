// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Tree {
    pub value: String,
    pub children: Vec<Tree>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent: Option<Box<Tree>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by_name: Option<BTreeMap<String, Tree>>,
}

impl Tree {
    /// Makes a `Tree` with everything optional left out.
    pub fn new(value: impl Into<String>, children: Vec<Tree>) -> Self {
        Self {
            value: value.into(),
            children,
            parent: None,
            by_name: None,
        }
    }

    /// Sets `parent`.
    pub fn with_parent(mut self, value: Tree) -> Self {
        self.parent = Some(Box::new(value));
        self
    }

    /// Sets `by_name`.
    pub fn with_by_name(mut self, value: BTreeMap<String, Tree>) -> Self {
        self.by_name = Some(value);
        self
    }
}

named_fields!(Tree);
