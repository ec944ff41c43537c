// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{JsonNullable, Unrecognized, object, open_enum};
use super::WithNull;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Holder {
    pub with_null: JsonNullable<WithNull>,
    pub inline: Option<Vec<HolderInline>>,
}

impl Holder {
    /// Sets `with_null`.
    pub fn with_with_null(mut self, value: impl Into<JsonNullable<WithNull>>) -> Self {
        self.with_null = value.into();
        self
    }

    /// Sets `inline`.
    #[inline]
    pub fn with_inline(mut self, value: Vec<HolderInline>) -> Self {
        self.inline = Some(value);
        self
    }
}

object::model! {
    Holder: Default {
        "with_null" => with_null: nullable,
        "inline" => inline: optional list,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderInline {
    /// `one`
    One,
    /// `two`
    Two,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    HolderInline {
        "one" => One,
        "two" => Two,
        _ => Unrecognized,
    }
}
