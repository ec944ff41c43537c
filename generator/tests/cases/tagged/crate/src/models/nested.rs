// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, object, open_enum, untagged_union};
use super::Implied;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Nested {
    Implied(Implied),
    Type(NestedType),
}

untagged_union! {
    Nested: one_of {
        Implied(Implied) => OBJECT
            requires("type")
            knows("type", "x", "code", "by")
            lists("type" [Str("click"), Str("key"), Str("scroll")]),
        Type(NestedType) => OBJECT
            requires("type")
            knows("type")
            lists("type" [Str("wait"), Str("sleep")]),
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NestedType {
    pub r#type: NestedTypeType,
}

impl NestedType {
    /// Makes a new `NestedType`.
    pub fn new(r#type: impl Into<NestedTypeType>) -> Self {
        Self { r#type: r#type.into() }
    }
}

object::model! {
    NestedType {
        "type" => r#type: required,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NestedTypeType {
    /// `wait`
    Wait,
    /// `sleep`
    Sleep,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    NestedTypeType {
        "wait" => Wait,
        "sleep" => Sleep,
        _ => Unrecognized,
    }
}
