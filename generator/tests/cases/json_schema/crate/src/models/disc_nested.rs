// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, UnrecognizedMember, object, open_enum, tagged_union};
use super::DiscInline;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiscNested {
    A(DiscInline),
    Zz(DiscNestedZz),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

tagged_union! {
    DiscNested: "k" {
        "a" | "b" | "c" => A(DiscInline),
        "zz" => Zz(DiscNestedZz),
        _ => Unrecognized,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DiscNestedZz {
    pub k: DiscNestedZzK,
}

impl DiscNestedZz {
    /// Makes a new `DiscNestedZz`.
    pub fn new(k: impl Into<DiscNestedZzK>) -> Self {
        Self { k: k.into() }
    }
}

object::model! {
    DiscNestedZz {
        "k" => k: required,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiscNestedZzK {
    /// `zz`
    Zz,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    DiscNestedZzK {
        "zz" => Zz,
        _ => Unrecognized,
    }
}
