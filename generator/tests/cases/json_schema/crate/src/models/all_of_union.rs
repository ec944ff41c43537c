// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{UnrecognizedMember, object, tagged_union};
use super::{DiscInlineAK, DiscInlineBK};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllOfUnion {
    A(AllOfUnionA),
    B(AllOfUnionB),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

tagged_union! {
    AllOfUnion: "k" {
        "a" => A(AllOfUnionA),
        "b" | "c" => B(AllOfUnionB),
        _ => Unrecognized,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AllOfUnionA {
    pub common: Option<String>,
    pub k: DiscInlineAK,
    pub x: Option<String>,
}

impl AllOfUnionA {
    /// Makes a new `AllOfUnionA` with everything optional left out.
    pub fn new(k: impl Into<DiscInlineAK>) -> Self {
        Self {
            common: None,
            k: k.into(),
            x: None,
        }
    }

    /// Sets `common`.
    pub fn with_common(mut self, value: impl Into<String>) -> Self {
        self.common = Some(value.into());
        self
    }

    /// Sets `x`.
    pub fn with_x(mut self, value: impl Into<String>) -> Self {
        self.x = Some(value.into());
        self
    }
}

object::model! {
    AllOfUnionA {
        "common" => common: optional,
        "k" => k: required,
        "x" => x: optional,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AllOfUnionB {
    pub common: Option<String>,
    pub k: DiscInlineBK,
    pub y: Option<String>,
}

impl AllOfUnionB {
    /// Makes a new `AllOfUnionB` with everything optional left out.
    pub fn new(k: impl Into<DiscInlineBK>) -> Self {
        Self {
            common: None,
            k: k.into(),
            y: None,
        }
    }

    /// Sets `common`.
    pub fn with_common(mut self, value: impl Into<String>) -> Self {
        self.common = Some(value.into());
        self
    }

    /// Sets `y`.
    pub fn with_y(mut self, value: impl Into<String>) -> Self {
        self.y = Some(value.into());
        self
    }
}

object::model! {
    AllOfUnionB {
        "common" => common: optional,
        "k" => k: required,
        "y" => y: optional,
    }
}
