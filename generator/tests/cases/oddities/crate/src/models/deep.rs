// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::runtime::{Unrecognized, named_fields, open_enum};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Deep {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<DeepA>,
}

impl Deep {
    /// Sets `a`.
    pub fn with_a(mut self, value: DeepA) -> Self {
        self.a = Some(value);
        self
    }
}

named_fields!(Deep);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct DeepA {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Vec<BTreeMap<String, DeepAB>>>,
}

impl DeepA {
    /// Sets `b`.
    pub fn with_b(mut self, value: Vec<BTreeMap<String, DeepAB>>) -> Self {
        self.b = Some(value);
        self
    }
}

named_fields!(DeepA);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct DeepAB {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<DeepABC>,
}

impl DeepAB {
    /// Sets `c`.
    pub fn with_c(mut self, value: impl Into<DeepABC>) -> Self {
        self.c = Some(value.into());
        self
    }
}

named_fields!(DeepAB);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeepABC {
    /// `x`
    X,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

impl DeepABC {
    /// The values that the document names, in its order.
    pub const KNOWN: &'static [Self] = &[Self::X];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for DeepABC {
    fn from(value: &str) -> Self {
        match value {
            "x" => Self::X,
            _ => Self::Unrecognized(Unrecognized::new(value)),
        }
    }
}

open_enum!(DeepABC);
