// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{JsonNullable, object};
use super::VarNames;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct XNullable {
    pub a: Option<String>,
    pub b: JsonNullable<VarNames>,
}

impl XNullable {
    /// Makes a new `XNullable` with everything optional left out.
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

object::model! {
    XNullable {
        "a" => a: required,
        "b" => b: nullable,
    }
}
