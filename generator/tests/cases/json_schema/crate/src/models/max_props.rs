// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;
use std::ops::{Deref, DerefMut};

use serde::{Deserialize, Serialize};

/// Constraints: 1 to 3 properties.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MaxProps(pub BTreeMap<String, i64>);

impl From<BTreeMap<String, i64>> for MaxProps {
    fn from(value: BTreeMap<String, i64>) -> Self {
        Self(value)
    }
}

impl From<MaxProps> for BTreeMap<String, i64> {
    fn from(value: MaxProps) -> Self {
        value.0
    }
}

impl Deref for MaxProps {
    type Target = BTreeMap<String, i64>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for MaxProps {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}
