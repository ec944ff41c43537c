// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;
use std::ops::{Deref, DerefMut};

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Limits(pub BTreeMap<String, i64>);

impl From<BTreeMap<String, i64>> for Limits {
    fn from(value: BTreeMap<String, i64>) -> Self {
        Self(value)
    }
}

impl From<Limits> for BTreeMap<String, i64> {
    fn from(value: Limits) -> Self {
        value.0
    }
}

impl Deref for Limits {
    type Target = BTreeMap<String, i64>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for Limits {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}
