// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, open_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Loose {
    /// `gpt-small`
    GptSmall,
    /// `gpt-large`
    GptLarge,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

impl Loose {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::GptSmall, Self::GptLarge];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::GptSmall => "gpt-small",
            Self::GptLarge => "gpt-large",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for Loose {
    fn from(value: &str) -> Self {
        match value {
            "gpt-small" => Self::GptSmall,
            "gpt-large" => Self::GptLarge,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_enum!(Loose);
