// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{Unrecognized, object, open_enum};

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

open_enum! {
    DupFilterE {
        "x" => X,
        "y" => Y,
        _ => Unrecognized,
    }
}

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

open_enum! {
    DupType {
        "a" => A,
        _ => Unrecognized,
    }
}

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

open_enum! {
    DupResponseXRate {
        "lo" => Lo,
        "hi" => Hi,
        _ => Unrecognized,
    }
}

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
