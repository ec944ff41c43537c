// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, object, open_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Click {
    pub r#type: ClickType,
    pub x: i128,
}

impl Click {
    /// Makes a new `Click`.
    pub fn new(r#type: impl Into<ClickType>, x: i128) -> Self {
        Self { r#type: r#type.into(), x }
    }
}

object::model! {
    Click {
        "type" => r#type: required,
        "x" => x: required whole,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClickType {
    /// `click`
    Click,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    ClickType {
        "click" => Click,
        _ => Unrecognized,
    }
}
