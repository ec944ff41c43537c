// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;
use std::ops::{Deref, DerefMut};

use serde::{Deserialize, Serialize};

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Counts(
    #[serde(deserialize_with = "object::read::<object::Values<object::Whole>, _, _>")]
    pub BTreeMap<String, i128>,
);

impl From<BTreeMap<String, i128>> for Counts {
    #[inline]
    fn from(value: BTreeMap<String, i128>) -> Self {
        Self(value)
    }
}

impl From<Counts> for BTreeMap<String, i128> {
    #[inline]
    fn from(value: Counts) -> Self {
        value.0
    }
}

impl Deref for Counts {
    type Target = BTreeMap<String, i128>;

    #[inline]
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for Counts {
    #[inline]
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}
