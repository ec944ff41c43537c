// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, open_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SpeakeasyMap {
    /// `a`
    FooM,
    /// `b`
    BarM,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

impl SpeakeasyMap {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::FooM, Self::BarM];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::FooM => "a",
            Self::BarM => "b",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for SpeakeasyMap {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::FooM,
            "b" => Self::BarM,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_enum!(SpeakeasyMap);
