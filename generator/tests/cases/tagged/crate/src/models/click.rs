// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::{Unrecognized, named_fields, open_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Click {
    pub r#type: ClickType,
    pub x: i64,
}

impl Click {
    /// Makes a `Click`.
    pub fn new(r#type: impl Into<ClickType>, x: i64) -> Self {
        Self { r#type: r#type.into(), x }
    }
}

named_fields!(Click);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClickType {
    /// `click`
    Click,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

impl ClickType {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::Click];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Click => "click",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for ClickType {
    fn from(value: &str) -> Self {
        match value {
            "click" => Self::Click,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_enum!(ClickType);
