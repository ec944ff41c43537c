// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Dog {
    #[serde(rename = "petType")]
    pub pet_type: String,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub breed: Option<String>,
}

impl Dog {
    /// Makes a `Dog` with everything optional left out.
    pub fn new(pet_type: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            pet_type: pet_type.into(),
            name: name.into(),
            breed: None,
        }
    }

    /// Sets `breed`.
    pub fn with_breed(mut self, value: impl Into<String>) -> Self {
        self.breed = Some(value.into());
        self
    }
}

named_fields!(Dog);
