// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::closed_enum;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MsEnum {
    /// `a`: about a
    MsA,
    /// `b`
    MsB,
}

impl MsEnum {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::MsA, Self::MsB];

    /// The value as it is on the wire.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::MsA => "a",
            Self::MsB => "b",
        }
    }

    fn from_wire(value: &str) -> Option<Self> {
        match value {
            "a" => Some(Self::MsA),
            "b" => Some(Self::MsB),
            _ => None,
        }
    }
}

closed_enum!(MsEnum);
