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
    pub fn new(by_all_of: Option<Four>) -> Self {
        Self {
            by_all_of,
            by_any_of: JsonNullable::Undefined,
            to_nullable: JsonNullable::Undefined,
            list_of_nullable: None,
        }
    }
}

named_fields!(NullableReferences);
