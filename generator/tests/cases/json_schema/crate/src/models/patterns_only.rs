// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;
use std::ops::{Deref, DerefMut};

use serde::{Deserialize, Serialize};

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PatternsOnly(pub BTreeMap<String, PatternsOnlyValue>);

impl From<BTreeMap<String, PatternsOnlyValue>> for PatternsOnly {
    #[inline]
    fn from(value: BTreeMap<String, PatternsOnlyValue>) -> Self {
        Self(value)
    }
}

impl From<PatternsOnly> for BTreeMap<String, PatternsOnlyValue> {
    #[inline]
    fn from(value: PatternsOnly) -> Self {
        value.0
    }
}

impl Deref for PatternsOnly {
    type Target = BTreeMap<String, PatternsOnlyValue>;

    #[inline]
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for PatternsOnly {
    #[inline]
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PatternsOnlyValue {
    pub q: Option<String>,
}

impl PatternsOnlyValue {
    /// Sets `q`.
    pub fn with_q(mut self, value: impl Into<String>) -> Self {
        self.q = Some(value.into());
        self
    }
}

object::model! {
    PatternsOnlyValue: Default {
        "q" => q: optional,
    }
}
