// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, open_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Speakeasy {
    /// `a`
    Foo,
    /// `b`
    Bar,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

impl Speakeasy {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::Foo, Self::Bar];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Foo => "a",
            Self::Bar => "b",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for Speakeasy {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::Foo,
            "b" => Self::Bar,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_enum!(Speakeasy);
