// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;
use std::ops::{Deref, DerefMut};

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PropertyNamesOfAnyKind(pub BTreeMap<String, String>);

impl From<BTreeMap<String, String>> for PropertyNamesOfAnyKind {
    #[inline]
    fn from(value: BTreeMap<String, String>) -> Self {
        Self(value)
    }
}

impl From<PropertyNamesOfAnyKind> for BTreeMap<String, String> {
    #[inline]
    fn from(value: PropertyNamesOfAnyKind) -> Self {
        value.0
    }
}

impl Deref for PropertyNamesOfAnyKind {
    type Target = BTreeMap<String, String>;

    #[inline]
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for PropertyNamesOfAnyKind {
    #[inline]
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}
