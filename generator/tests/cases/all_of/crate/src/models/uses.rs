// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, object, open_enum};
use super::Base;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Uses {
    /// A base in a special role.
    pub documented: Option<Base>,
    pub narrowed: Option<UsesNarrowed>,
    pub conflicting: Option<i128>,
    pub together: Option<UsesTogether>,
}

impl Uses {
    /// Sets `documented`.
    #[inline]
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
    #[inline]
    pub fn with_conflicting(mut self, value: i128) -> Self {
        self.conflicting = Some(value);
        self
    }

    /// Sets `together`.
    #[inline]
    pub fn with_together(mut self, value: UsesTogether) -> Self {
        self.together = Some(value);
        self
    }
}

object::model! {
    Uses: Default {
        "documented" => documented: optional,
        "narrowed" => narrowed: optional,
        "conflicting" => conflicting: optional whole,
        "together" => together: optional,
    }
}

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

open_enum! {
    UsesNarrowed {
        "a" => A,
        "b" => B,
        _ => Unrecognized,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UsesTogether {
    pub id: i64,
    pub note: Option<String>,
    pub inline: Option<String>,
}

impl UsesTogether {
    /// Makes a new `UsesTogether` with everything optional left out.
    #[inline]
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

object::model! {
    UsesTogether {
        "id" => id: required whole,
        "note" => note: optional,
        "inline" => inline: optional,
    }
}
