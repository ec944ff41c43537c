// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct VecModel {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vec: Option<Vec<String>>,
}

impl VecModel {
    /// Sets `vec`.
    pub fn with_vec(mut self, value: Vec<String>) -> Self {
        self.vec = Some(value);
        self
    }
}

named_fields!(VecModel);
