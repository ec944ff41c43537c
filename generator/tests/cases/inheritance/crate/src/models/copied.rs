// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{UnrecognizedMember, object, tagged_union};
use super::CopiedChild;

/// The parent of schemas that copy it instead of referring to it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Copied {
    CopiedChild(CopiedChild),
    Base(CopiedBase),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

tagged_union! {
    Copied: "kind" {
        "child" => CopiedChild(CopiedChild),
        "Copied" => Base(CopiedBase),
        _ => Unrecognized,
    }
}

/// The parent of schemas that copy it instead of referring to it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CopiedBase {
    pub kind: String,
}

impl CopiedBase {
    /// Makes a new `CopiedBase`.
    pub fn new(kind: impl Into<String>) -> Self {
        Self { kind: kind.into() }
    }
}

object::model! {
    CopiedBase {
        "kind" => kind: required,
    }
}
