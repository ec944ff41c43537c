// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, open_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Condition {
    /// `new`
    New,
    /// `worn`
    Worn,
    /// `torn`
    Torn,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

impl Condition {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::New, Self::Worn, Self::Torn];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::New => "new",
            Self::Worn => "worn",
            Self::Torn => "torn",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for Condition {
    fn from(value: &str) -> Self {
        match value {
            "new" => Self::New,
            "worn" => Self::Worn,
            "torn" => Self::Torn,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_enum!(Condition);
