// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, open_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SelfResponse {
    /// `gone`
    Gone,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

impl SelfResponse {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::Gone];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Gone => "gone",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for SelfResponse {
    fn from(value: &str) -> Self {
        match value {
            "gone" => Self::Gone,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_enum!(SelfResponse);
