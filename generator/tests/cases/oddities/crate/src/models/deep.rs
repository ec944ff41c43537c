// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use crate::runtime::{Unrecognized, object, open_enum};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Deep {
    pub a: Option<DeepA>,
}

impl Deep {
    /// Sets `a`.
    #[inline]
    pub fn with_a(mut self, value: DeepA) -> Self {
        self.a = Some(value);
        self
    }
}

object::model! {
    Deep: Default {
        "a" => a: optional,
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DeepA {
    pub b: Option<Vec<BTreeMap<String, DeepAB>>>,
}

impl DeepA {
    /// Sets `b`.
    #[inline]
    pub fn with_b(mut self, value: Vec<BTreeMap<String, DeepAB>>) -> Self {
        self.b = Some(value);
        self
    }
}

object::model! {
    DeepA: Default {
        "b" => b: optional list values,
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DeepAB {
    pub c: Option<DeepABC>,
}

impl DeepAB {
    /// Sets `c`.
    pub fn with_c(mut self, value: impl Into<DeepABC>) -> Self {
        self.c = Some(value.into());
        self
    }
}

object::model! {
    DeepAB: Default {
        "c" => c: optional,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeepABC {
    /// `x`
    X,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    DeepABC {
        "x" => X,
        _ => Unrecognized,
    }
}
