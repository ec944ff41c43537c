// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Chosen {
    #[serde(rename = "a", skip_serializing_if = "Option::is_none")]
    pub chosen_field: Option<String>,
}

impl Chosen {
    /// Sets `chosen_field`.
    pub fn with_chosen_field(mut self, value: impl Into<String>) -> Self {
        self.chosen_field = Some(value.into());
        self
    }
}

named_fields!(Chosen);
