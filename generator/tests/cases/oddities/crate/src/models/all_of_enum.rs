// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, open_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllOfEnum {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

impl AllOfEnum {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::A, Self::B];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for AllOfEnum {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_enum!(AllOfEnum);
