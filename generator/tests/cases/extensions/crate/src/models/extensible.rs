// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::closed_enum;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Extensible {
    /// `a`
    A,
}

impl Extensible {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::A];

    /// The value as it is on the wire.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::A => "a",
        }
    }

    fn from_wire(value: &str) -> Option<Self> {
        match value {
            "a" => Some(Self::A),
            _ => None,
        }
    }
}

closed_enum!(Extensible);
