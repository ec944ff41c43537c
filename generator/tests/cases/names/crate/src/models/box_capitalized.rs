// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct BoxCapitalized {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#box: Option<Box<BoxCapitalized>>,
}

impl BoxCapitalized {
    /// Sets `box`.
    pub fn with_box(mut self, value: BoxCapitalized) -> Self {
        self.r#box = Some(Box::new(value));
        self
    }
}

named_fields!(BoxCapitalized);
