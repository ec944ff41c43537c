// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{UnrecognizedMember, object, untagged_union};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnyOfOverlap {
    A(AnyOfOverlapA),
    B(AnyOfOverlapB),
    /// A value that only several members together have room for, kept as it came.
    Unrecognized(UnrecognizedMember),
}

untagged_union! {
    AnyOfOverlap: any_of {
        A(AnyOfOverlapA) => OBJECT knows("a"),
        B(AnyOfOverlapB) => OBJECT knows("b"),
        _ => Unrecognized,
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AnyOfOverlapA {
    pub a: Option<String>,
}

impl AnyOfOverlapA {
    /// Sets `a`.
    pub fn with_a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }
}

object::model! {
    AnyOfOverlapA: Default {
        "a" => a: optional,
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AnyOfOverlapB {
    pub b: Option<String>,
}

impl AnyOfOverlapB {
    /// Sets `b`.
    pub fn with_b(mut self, value: impl Into<String>) -> Self {
        self.b = Some(value.into());
        self
    }
}

object::model! {
    AnyOfOverlapB: Default {
        "b" => b: optional,
    }
}
