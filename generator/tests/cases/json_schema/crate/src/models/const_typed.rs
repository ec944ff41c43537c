// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, open_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConstTyped {
    /// `x`
    X,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

impl ConstTyped {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::X];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for ConstTyped {
    fn from(value: &str) -> Self {
        match value {
            "x" => Self::X,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_enum!(ConstTyped);
