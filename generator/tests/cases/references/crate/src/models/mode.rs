// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, open_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModeMode {
    /// `fast`
    Fast,
    /// `slow`
    Slow,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

impl ModeMode {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::Fast, Self::Slow];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fast => "fast",
            Self::Slow => "slow",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for ModeMode {
    fn from(value: &str) -> Self {
        match value {
            "fast" => Self::Fast,
            "slow" => Self::Slow,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_enum!(ModeMode);
