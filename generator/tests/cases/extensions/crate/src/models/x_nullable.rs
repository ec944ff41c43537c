// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::{JsonNullable, named_fields};
use super::VarNames;

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct XNullable {
    #[serde(deserialize_with = "crate::runtime::required_nullable")]
    pub a: Option<String>,
    #[serde(default, skip_serializing_if = "JsonNullable::is_undefined")]
    pub b: JsonNullable<VarNames>,
}

impl XNullable {
    /// Makes a `XNullable` with everything optional left out.
    pub fn new(a: impl Into<Option<String>>) -> Self {
        Self {
            a: a.into(),
            b: JsonNullable::Undefined,
        }
    }

    /// Sets `b`.
    pub fn with_b(mut self, value: impl Into<JsonNullable<VarNames>>) -> Self {
        self.b = value.into();
        self
    }
}

named_fields!(XNullable);
