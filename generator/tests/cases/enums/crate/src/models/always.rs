// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, open_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Always {
    /// `yes`
    Yes,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

impl Always {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::Yes];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Yes => "yes",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for Always {
    fn from(value: &str) -> Self {
        match value {
            "yes" => Self::Yes,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_enum!(Always);
