// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, UnrecognizedMember, object, open_enum, tagged_union};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiscInline {
    A(DiscInlineA),
    B(DiscInlineB),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

tagged_union! {
    DiscInline: "k" {
        "a" => A(DiscInlineA),
        "b" | "c" => B(DiscInlineB),
        _ => Unrecognized,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DiscInlineA {
    pub k: DiscInlineAK,
    pub x: Option<String>,
}

impl DiscInlineA {
    /// Makes a new `DiscInlineA` with everything optional left out.
    pub fn new(k: impl Into<DiscInlineAK>) -> Self {
        Self { k: k.into(), x: None }
    }

    /// Sets `x`.
    pub fn with_x(mut self, value: impl Into<String>) -> Self {
        self.x = Some(value.into());
        self
    }
}

object::model! {
    DiscInlineA {
        "k" => k: required,
        "x" => x: optional,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiscInlineAK {
    /// `a`
    A,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    DiscInlineAK {
        "a" => A,
        _ => Unrecognized,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DiscInlineB {
    pub k: DiscInlineBK,
    pub y: Option<String>,
}

impl DiscInlineB {
    /// Makes a new `DiscInlineB` with everything optional left out.
    pub fn new(k: impl Into<DiscInlineBK>) -> Self {
        Self { k: k.into(), y: None }
    }

    /// Sets `y`.
    pub fn with_y(mut self, value: impl Into<String>) -> Self {
        self.y = Some(value.into());
        self
    }
}

object::model! {
    DiscInlineB {
        "k" => k: required,
        "y" => y: optional,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiscInlineBK {
    /// `b`
    B,
    /// `c`
    C,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    DiscInlineBK {
        "b" => B,
        "c" => C,
        _ => Unrecognized,
    }
}
