// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{
    Unrecognized, UnrecognizedMember, object, open_enum, untagged_union,
};
use super::Common;

/// One member keeps what it does not name, the other one has the constant.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeepingAndDropping {
    Common(Common),
    Text(KeepingAndDroppingText),
    /// A value that only several members together have room for, kept as it came.
    Unrecognized(UnrecognizedMember),
}

untagged_union! {
    KeepingAndDropping: any_of {
        Common(Common) => OBJECT knows("lang") keeps_unknown,
        Text(KeepingAndDroppingText) => OBJECT
            requires("type")
            knows("type")
            lists("type" [Str("text")]),
        _ => Unrecognized,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct KeepingAndDroppingText {
    pub r#type: KeepingAndDroppingTextType,
}

impl KeepingAndDroppingText {
    /// Makes a new `KeepingAndDroppingText`.
    pub fn new(r#type: impl Into<KeepingAndDroppingTextType>) -> Self {
        Self { r#type: r#type.into() }
    }
}

object::model! {
    KeepingAndDroppingText {
        "type" => r#type: required,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeepingAndDroppingTextType {
    /// `text`
    Text,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    KeepingAndDroppingTextType {
        "text" => Text,
        _ => Unrecognized,
    }
}
