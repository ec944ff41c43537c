// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Sizes {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub small: Option<SizesSmall>,
}

impl Sizes {
    /// Sets `small`.
    pub fn with_small(mut self, value: SizesSmall) -> Self {
        self.small = Some(value);
        self
    }
}

named_fields!(Sizes);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct SizesSmall {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<i64>,
}

named_fields!(SizesSmall);
