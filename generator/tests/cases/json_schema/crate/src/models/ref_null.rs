// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{JsonNullable, Unrecognized, object, open_enum};
use super::Anchored;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RefNull {
    pub a: JsonNullable<Anchored>,
    pub b: JsonNullable<RefNullB>,
    pub c: JsonNullable<RefNullC>,
}

impl RefNull {
    /// Sets `a`.
    pub fn with_a(mut self, value: impl Into<JsonNullable<Anchored>>) -> Self {
        self.a = value.into();
        self
    }

    /// Sets `b`.
    pub fn with_b(mut self, value: impl Into<JsonNullable<RefNullB>>) -> Self {
        self.b = value.into();
        self
    }

    /// Sets `c`.
    pub fn with_c(mut self, value: impl Into<JsonNullable<RefNullC>>) -> Self {
        self.c = value.into();
        self
    }
}

object::model! {
    RefNull: Default {
        "a" => a: nullable,
        "b" => b: nullable,
        "c" => c: nullable,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefNullB {
    /// `k`
    K,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    RefNullB {
        "k" => K,
        _ => Unrecognized,
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RefNullC {
    pub x: Option<String>,
}

impl RefNullC {
    /// Sets `x`.
    pub fn with_x(mut self, value: impl Into<String>) -> Self {
        self.x = Some(value.into());
        self
    }
}

object::model! {
    RefNullC: Default {
        "x" => x: optional,
    }
}
