// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, UnrecognizedMember, object, open_enum, tagged_union};
use super::{Click, Key};

/// Without a discriminator, but with constants.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Implied {
    Click(Click),
    Key(Key),
    Scroll(ImpliedScroll),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

tagged_union! {
    Implied: "type" {
        "click" => Click(Click),
        "key" => Key(Key),
        "scroll" => Scroll(ImpliedScroll),
        _ => Unrecognized,
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImpliedScroll {
    pub r#type: ImpliedScrollType,
    pub by: Option<f64>,
}

impl ImpliedScroll {
    /// Makes a new `ImpliedScroll` with everything optional left out.
    pub fn new(r#type: impl Into<ImpliedScrollType>) -> Self {
        Self {
            r#type: r#type.into(),
            by: None,
        }
    }

    /// Sets `by`.
    #[inline]
    pub fn with_by(mut self, value: f64) -> Self {
        self.by = Some(value);
        self
    }
}

object::model! {
    ImpliedScroll {
        "type" => r#type: required,
        "by" => by: optional,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImpliedScrollType {
    /// `scroll`
    Scroll,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    ImpliedScrollType {
        "scroll" => Scroll,
        _ => Unrecognized,
    }
}
