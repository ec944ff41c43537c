// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Tree {
    pub children: Option<Vec<Tree>>,
    /// Tells the members of a union apart.
    pub kind: Option<String>,
}

impl Tree {
    /// Sets `children`.
    #[inline]
    pub fn with_children(mut self, value: Vec<Tree>) -> Self {
        self.children = Some(value);
        self
    }

    /// Sets `kind`.
    pub fn with_kind(mut self, value: impl Into<String>) -> Self {
        self.kind = Some(value.into());
        self
    }
}

object::model! {
    Tree: Default {
        "children" => children: optional list,
        "kind" => kind: optional,
    }
}
