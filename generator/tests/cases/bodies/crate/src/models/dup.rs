// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, object, open_enum, open_value_enum};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DupInl {
    pub z: Option<String>,
}

impl DupInl {
    /// Sets `z`.
    pub fn with_z(mut self, value: impl Into<String>) -> Self {
        self.z = Some(value.into());
        self
    }
}

object::model! {
    DupInl: Default {
        "z" => z: optional,
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DupFilter {
    pub q: Option<String>,
    pub e: Option<DupFilterE>,
}

impl DupFilter {
    /// Sets `q`.
    pub fn with_q(mut self, value: impl Into<String>) -> Self {
        self.q = Some(value.into());
        self
    }

    /// Sets `e`.
    pub fn with_e(mut self, value: impl Into<DupFilterE>) -> Self {
        self.e = Some(value.into());
        self
    }
}

object::model! {
    DupFilter: Default {
        "q" => q: optional,
        "e" => e: optional,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DupFilterE {
    /// `x`
    X,
    /// `y`
    Y,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

impl DupFilterE {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::X, Self::Y];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Y => "y",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for DupFilterE {
    fn from(value: &str) -> Self {
        match value {
            "x" => Self::X,
            "y" => Self::Y,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_enum!(DupFilterE);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DupCont {
    pub j: Option<String>,
}

impl DupCont {
    /// Sets `j`.
    pub fn with_j(mut self, value: impl Into<String>) -> Self {
        self.j = Some(value.into());
        self
    }
}

object::model! {
    DupCont: Default {
        "j" => j: optional,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DupType {
    /// `a`
    A,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

impl DupType {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::A];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for DupType {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_enum!(DupType);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DupResponse {
    pub a: Option<String>,
}

object::model! {
    DupResponse: Default {
        "a" => a: optional,
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DupResponseApplicationXml {
    pub b: Option<String>,
}

object::model! {
    DupResponseApplicationXml: Default {
        "b" => b: optional,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DupResponseXRate {
    /// `lo`
    Lo,
    /// `hi`
    Hi,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

impl DupResponseXRate {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::Lo, Self::Hi];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Lo => "lo",
            Self::Hi => "hi",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for DupResponseXRate {
    fn from(value: &str) -> Self {
        match value {
            "lo" => Self::Lo,
            "hi" => Self::Hi,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_enum!(DupResponseXRate);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DupResponseXR {
    /// `1`
    N1,
    /// `2`
    N2,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized<i64>),
}

impl DupResponseXR {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::N1, Self::N2];

    /// The value as it is on the wire.
    pub const fn value(&self) -> i64 {
        match self {
            Self::N1 => 1,
            Self::N2 => 2,
            Self::Unrecognized(value) => *value.value(),
        }
    }
}

impl From<i64> for DupResponseXR {
    fn from(value: i64) -> Self {
        match value {
            1 => Self::N1,
            2 => Self::N2,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_value_enum!(DupResponseXR, i64);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DupResponse4xx {
    pub code: Option<String>,
}

object::model! {
    DupResponse4xx: Default {
        "code" => code: optional,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DupRequest {
    pub b: String,
}

impl DupRequest {
    /// Makes a new `DupRequest`.
    pub fn new(b: impl Into<String>) -> Self {
        Self { b: b.into() }
    }
}

object::model! {
    DupRequest {
        "b" => b: required,
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DupResponseItem {
    pub a: Option<String>,
}

object::model! {
    DupResponseItem: Default {
        "a" => a: optional,
    }
}
