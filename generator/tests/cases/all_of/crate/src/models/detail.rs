// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use crate::runtime::object;
use super::Special;

/// Lists say more of their items in one part than in the other.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Detail {
    pub bases: Option<Vec<Special>>,
    pub either: Option<Vec<DetailEither>>,
    /// The properties that the document does not name.
    pub additional_properties: BTreeMap<String, Special>,
}

impl Detail {
    /// Sets `bases`.
    #[inline]
    pub fn with_bases(mut self, value: Vec<Special>) -> Self {
        self.bases = Some(value);
        self
    }

    /// Sets `either`.
    #[inline]
    pub fn with_either(mut self, value: Vec<DetailEither>) -> Self {
        self.either = Some(value);
        self
    }
}

object::model! {
    Detail: Default {
        "bases" => bases: optional list,
        "either" => either: optional list,
        _ => additional_properties: kept,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DetailEither {
    pub id: i64,
    pub note: Option<String>,
    pub more: Option<String>,
}

impl DetailEither {
    /// Makes a new `DetailEither` with everything optional left out.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self { id, note: None, more: None }
    }

    /// Sets `note`.
    pub fn with_note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }

    /// Sets `more`.
    pub fn with_more(mut self, value: impl Into<String>) -> Self {
        self.more = Some(value.into());
        self
    }
}

object::model! {
    DetailEither {
        "id" => id: required whole,
        "note" => note: optional,
        "more" => more: optional,
    }
}
