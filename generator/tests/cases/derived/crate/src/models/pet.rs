// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::{JsonNullable, object};

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Pet {
    #[serde(deserialize_with = "object::read::<object::Whole, _, _>")]
    pub pet_id: i128,
    pub nick_name: String,
    #[serde(deserialize_with = "crate::runtime::required_nullable")]
    pub owner_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub home_town: Option<String>,
    #[serde(default, skip_serializing_if = "JsonNullable::is_undefined")]
    pub last_visit: JsonNullable<String>,
    #[serde(rename = "URL", skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

impl Pet {
    /// Makes a new `Pet` with everything optional left out.
    pub fn new(
        pet_id: i128,
        nick_name: impl Into<String>,
        owner_name: impl Into<Option<String>>,
    ) -> Self {
        Self {
            pet_id,
            nick_name: nick_name.into(),
            owner_name: owner_name.into(),
            home_town: None,
            last_visit: JsonNullable::Undefined,
            url: None,
        }
    }

    /// Sets `home_town`.
    pub fn with_home_town(mut self, value: impl Into<String>) -> Self {
        self.home_town = Some(value.into());
        self
    }

    /// Sets `last_visit`.
    pub fn with_last_visit(mut self, value: impl Into<JsonNullable<String>>) -> Self {
        self.last_visit = value.into();
        self
    }

    /// Sets `url`.
    pub fn with_url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
}
