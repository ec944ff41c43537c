// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde::{Deserialize, Serialize};

use crate::runtime::{Unrecognized, named_fields, open_enum};
use super::Base;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Uses {
    /// A base in a special role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub documented: Option<Base>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub narrowed: Option<UsesNarrowed>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conflicting: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub together: Option<UsesTogether>,
}

impl Uses {
    /// Sets `documented`.
    pub fn with_documented(mut self, value: Base) -> Self {
        self.documented = Some(value);
        self
    }

    /// Sets `narrowed`.
    pub fn with_narrowed(mut self, value: impl Into<UsesNarrowed>) -> Self {
        self.narrowed = Some(value.into());
        self
    }

    /// Sets `conflicting`.
    pub fn with_conflicting(mut self, value: i64) -> Self {
        self.conflicting = Some(value);
        self
    }

    /// Sets `together`.
    pub fn with_together(mut self, value: UsesTogether) -> Self {
        self.together = Some(value);
        self
    }
}

named_fields!(Uses);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UsesNarrowed {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

impl UsesNarrowed {
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

impl From<&str> for UsesNarrowed {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_enum!(UsesNarrowed);

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct UsesTogether {
    pub id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inline: Option<String>,
}

impl UsesTogether {
    /// Makes a `UsesTogether` with everything optional left out.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            note: None,
            inline: None,
        }
    }

    /// Sets `note`.
    pub fn with_note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }

    /// Sets `inline`.
    pub fn with_inline(mut self, value: impl Into<String>) -> Self {
        self.inline = Some(value.into());
        self
    }
}

named_fields!(UsesTogether);
