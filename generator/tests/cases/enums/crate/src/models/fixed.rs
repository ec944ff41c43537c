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

impl FixedKind {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::Fixed];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fixed => "fixed",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for FixedKind {
    fn from(value: &str) -> Self {
        match value {
            "fixed" => Self::Fixed,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_enum!(FixedKind);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FixedOn {
    /// `true`
    True,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized<bool>),
}

impl FixedOn {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::True];

    /// The value as it is on the wire.
    pub const fn value(&self) -> bool {
        match self {
            Self::True => true,
            Self::Unrecognized(value) => *value.value(),
        }
    }
}

impl From<bool> for FixedOn {
    fn from(value: bool) -> Self {
        match value {
            true => Self::True,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_value_enum!(FixedOn, bool);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FixedVersion {
    /// `2`
    N2,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized<i64>),
}

impl FixedVersion {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::N2];

    /// The value as it is on the wire.
    pub const fn value(&self) -> i64 {
        match self {
            Self::N2 => 2,
            Self::Unrecognized(value) => *value.value(),
        }
    }
}

impl From<i64> for FixedVersion {
    fn from(value: i64) -> Self {
        match value {
            2 => Self::N2,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_value_enum!(FixedVersion, i64);
