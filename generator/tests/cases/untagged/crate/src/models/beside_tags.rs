// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::runtime::{Unrecognized, UnrecognizedMember, object, open_enum, tagged_union};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BesideTags {
    /// First
    First(BesideTagsFirst),
    /// Second
    Second(BesideTagsSecond),
    /// A value that fits none of the members, kept as it came.
    Unrecognized(UnrecognizedMember),
}

tagged_union! {
    BesideTags: "kind" {
        "first" => First(BesideTagsFirst),
        "second" => Second(BesideTagsSecond),
        _ => Unrecognized,
    }
}

/// First
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BesideTagsFirst {
    pub kind: BesideTagsFirstKind,
    pub a: Option<String>,
    /// The properties that the document does not name.
    pub additional_properties: BTreeMap<String, Value>,
}

impl BesideTagsFirst {
    /// Makes a new `BesideTagsFirst` with everything optional left out.
    pub fn new(kind: impl Into<BesideTagsFirstKind>) -> Self {
        Self {
            kind: kind.into(),
            a: None,
            additional_properties: BTreeMap::new(),
        }
    }

    /// Sets `a`.
    pub fn with_a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }
}

object::model! {
    BesideTagsFirst {
        "kind" => kind: required,
        "a" => a: optional,
        _ => additional_properties: kept,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BesideTagsFirstKind {
    /// `first`
    First,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    BesideTagsFirstKind {
        "first" => First,
        _ => Unrecognized,
    }
}

/// Second
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BesideTagsSecond {
    pub kind: BesideTagsSecondKind,
    /// The properties that the document does not name.
    pub additional_properties: BTreeMap<String, String>,
}

impl BesideTagsSecond {
    /// Makes a new `BesideTagsSecond` with everything optional left out.
    pub fn new(kind: impl Into<BesideTagsSecondKind>) -> Self {
        Self {
            kind: kind.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

object::model! {
    BesideTagsSecond {
        "kind" => kind: required,
        _ => additional_properties: kept,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BesideTagsSecondKind {
    /// `second`
    Second,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    BesideTagsSecondKind {
        "second" => Second,
        _ => Unrecognized,
    }
}
