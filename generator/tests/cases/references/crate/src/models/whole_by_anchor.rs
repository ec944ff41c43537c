// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct WholeByAnchor {
    pub recursive: Option<Vec<WholeByAnchor>>,
}

impl WholeByAnchor {
    /// Sets `recursive`.
    #[inline]
    pub fn with_recursive(mut self, value: Vec<WholeByAnchor>) -> Self {
        self.recursive = Some(value);
        self
    }
}

object::model! {
    WholeByAnchor: Default {
        "recursive" => recursive: optional list,
    }
}
