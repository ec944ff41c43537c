// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct VecModel {
    pub vec: Option<Vec<String>>,
}

impl VecModel {
    /// Sets `vec`.
    #[inline]
    pub fn with_vec(mut self, value: Vec<String>) -> Self {
        self.vec = Some(value);
        self
    }
}

object::model! {
    VecModel: Default {
        "vec" => vec: optional list,
    }
}
