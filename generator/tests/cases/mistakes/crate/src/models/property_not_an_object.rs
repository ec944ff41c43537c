// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{JsonNullable, named_fields};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct PropertyNotAnObject {
    #[serde(default, skip_serializing_if = "JsonNullable::is_undefined")]
    pub a: JsonNullable<Value>,
    #[serde(default, skip_serializing_if = "JsonNullable::is_undefined")]
    pub b: JsonNullable<Value>,
    #[serde(default, skip_serializing_if = "JsonNullable::is_undefined")]
    pub c: JsonNullable<Value>,
}

named_fields!(PropertyNotAnObject);
