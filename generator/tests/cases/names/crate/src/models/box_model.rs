// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct BoxModel {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#box: Option<Box<BoxModel>>,
}

impl BoxModel {
    /// Sets `box`.
    pub fn with_box(mut self, value: BoxModel) -> Self {
        self.r#box = Some(Box::new(value));
        self
    }
}

named_fields!(BoxModel);
