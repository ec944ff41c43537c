// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{JsonNullable, object};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TypeNullProp {
    pub a: (),
    pub b: Option<String>,
    pub c: JsonNullable<()>,
}

impl TypeNullProp {
    /// Makes a new `TypeNullProp` with everything optional left out.
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

object::model! {
    TypeNullProp {
        "a" => a: required,
        "b" => b: required,
        "c" => c: nullable,
    }
}
