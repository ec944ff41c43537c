// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;
use std::ops::{Deref, DerefMut};

use serde::{Deserialize, Serialize};

use crate::runtime::{object, untagged_union};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PatternsAndRest(pub BTreeMap<String, PatternsAndRestValue>);

impl From<BTreeMap<String, PatternsAndRestValue>> for PatternsAndRest {
    #[inline]
    fn from(value: BTreeMap<String, PatternsAndRestValue>) -> Self {
        Self(value)
    }
}

impl From<PatternsAndRest> for BTreeMap<String, PatternsAndRestValue> {
    #[inline]
    fn from(value: PatternsAndRest) -> Self {
        value.0
    }
}

impl Deref for PatternsAndRest {
    type Target = BTreeMap<String, PatternsAndRestValue>;

    #[inline]
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for PatternsAndRest {
    #[inline]
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PatternsAndRestValue {
    Integer(i128),
    Q(PatternsAndRestValueQ),
}

untagged_union! {
    PatternsAndRestValue: any_of {
        Integer: whole => INTEGER,
        Q(PatternsAndRestValueQ) => OBJECT knows("q"),
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PatternsAndRestValueQ {
    pub q: Option<String>,
}

impl PatternsAndRestValueQ {
    /// Sets `q`.
    pub fn with_q(mut self, value: impl Into<String>) -> Self {
        self.q = Some(value.into());
        self
    }
}

object::model! {
    PatternsAndRestValueQ: Default {
        "q" => q: optional,
    }
}
