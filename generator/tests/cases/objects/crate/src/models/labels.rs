// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;
use std::ops::{Deref, DerefMut};

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Labels(pub BTreeMap<String, String>);

impl From<BTreeMap<String, String>> for Labels {
    #[inline]
    fn from(value: BTreeMap<String, String>) -> Self {
        Self(value)
    }
}

impl From<Labels> for BTreeMap<String, String> {
    #[inline]
    fn from(value: Labels) -> Self {
        value.0
    }
}

impl Deref for Labels {
    type Target = BTreeMap<String, String>;

    #[inline]
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for Labels {
    #[inline]
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}
