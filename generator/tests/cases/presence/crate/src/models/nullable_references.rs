// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::{JsonNullable, named_fields};
use super::{Four, MaybeName};

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct NullableReferences {
    #[serde(deserialize_with = "crate::runtime::required_nullable")]
    pub by_all_of: Option<Four>,
    #[serde(default, skip_serializing_if = "JsonNullable::is_undefined")]
    pub by_any_of: JsonNullable<Four>,
    #[serde(default, skip_serializing_if = "JsonNullable::is_undefined")]
    pub to_nullable: JsonNullable<MaybeName>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_of_nullable: Option<Vec<Option<MaybeName>>>,
}

impl NullableReferences {
    /// Makes a `NullableReferences` with everything optional left out.
    pub fn new(by_all_of: impl Into<Option<Four>>) -> Self {
        Self {
            by_all_of: by_all_of.into(),
            by_any_of: JsonNullable::Undefined,
            to_nullable: JsonNullable::Undefined,
            list_of_nullable: None,
        }
    }

    /// Sets `by_any_of`.
    pub fn with_by_any_of(mut self, value: impl Into<JsonNullable<Four>>) -> Self {
        self.by_any_of = value.into();
        self
    }

    /// Sets `to_nullable`.
    pub fn with_to_nullable(
        mut self,
        value: impl Into<JsonNullable<MaybeName>>,
    ) -> Self {
        self.to_nullable = value.into();
        self
    }

    /// Sets `list_of_nullable`.
    pub fn with_list_of_nullable(mut self, value: Vec<Option<MaybeName>>) -> Self {
        self.list_of_nullable = Some(value);
        self
    }
}

named_fields!(NullableReferences);
