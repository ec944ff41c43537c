// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::{JsonNullable, named_fields};

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct TypeNullProp {
    pub a: (),
    #[serde(deserialize_with = "crate::runtime::required_nullable")]
    pub b: Option<String>,
    #[serde(default, skip_serializing_if = "JsonNullable::is_undefined")]
    pub c: JsonNullable<()>,
}

impl TypeNullProp {
    /// Makes a `TypeNullProp` with everything optional left out.
    pub fn new(a: (), b: impl Into<Option<String>>) -> Self {
        Self {
            a,
            b: b.into(),
            c: JsonNullable::Undefined,
        }
    }

    /// Sets `c`.
    pub fn with_c(mut self, value: impl Into<JsonNullable<()>>) -> Self {
        self.c = value.into();
        self
    }
}

named_fields!(TypeNullProp);
