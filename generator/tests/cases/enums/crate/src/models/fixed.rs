// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, object, open_enum, open_value_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Fixed {
    pub kind: FixedKind,
    pub on: FixedOn,
    pub version: FixedVersion,
    pub either: Option<bool>,
}

impl Fixed {
    /// Makes a new `Fixed` with everything optional left out.
    pub fn new(
        kind: impl Into<FixedKind>,
        on: impl Into<FixedOn>,
        version: impl Into<FixedVersion>,
    ) -> Self {
        Self {
            kind: kind.into(),
            on: on.into(),
            version: version.into(),
            either: None,
        }
    }

    /// Sets `either`.
    #[inline]
    pub fn with_either(mut self, value: bool) -> Self {
        self.either = Some(value);
        self
    }
}

object::model! {
    Fixed {
        "kind" => kind: required,
        "on" => on: required,
        "version" => version: required,
        "either" => either: optional,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FixedKind {
    /// `fixed`
    Fixed,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    FixedKind {
        "fixed" => Fixed,
        _ => Unrecognized,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FixedOn {
    /// `true`
    True,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized<bool>),
}

open_value_enum! {
    FixedOn: bool {
        true => True,
        _ => Unrecognized,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FixedVersion {
    /// `2`
    N2,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized<i64>),
}

open_value_enum! {
    FixedVersion: i64 {
        2 => N2,
        _ => Unrecognized,
    }
}
