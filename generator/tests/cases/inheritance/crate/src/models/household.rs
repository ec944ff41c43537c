// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::named_fields;
use super::Pet;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Household {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pets: Option<Vec<Pet>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub favourite: Option<Pet>,
}

impl Household {
    /// Sets `pets`.
    pub fn with_pets(mut self, value: Vec<Pet>) -> Self {
        self.pets = Some(value);
        self
    }

    /// Sets `favourite`.
    pub fn with_favourite(mut self, value: impl Into<Pet>) -> Self {
        self.favourite = Some(value.into());
        self
    }
}

named_fields!(Household);
