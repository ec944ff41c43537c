// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;
use std::ops::{Deref, DerefMut};

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PatternsTwo(pub BTreeMap<String, i64>);

impl From<BTreeMap<String, i64>> for PatternsTwo {
    fn from(value: BTreeMap<String, i64>) -> Self {
        Self(value)
    }
}

impl From<PatternsTwo> for BTreeMap<String, i64> {
    fn from(value: PatternsTwo) -> Self {
        value.0
    }
}

impl Deref for PatternsTwo {
    type Target = BTreeMap<String, i64>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for PatternsTwo {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}
