// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;
use std::ops::{Deref, DerefMut};

use serde::{Deserialize, Serialize};

/// The document demands more of the value than its type says: `propertyNames`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PropertyNames(pub BTreeMap<String, String>);

impl From<BTreeMap<String, String>> for PropertyNames {
    #[inline]
    fn from(value: BTreeMap<String, String>) -> Self {
        Self(value)
    }
}

impl From<PropertyNames> for BTreeMap<String, String> {
    #[inline]
    fn from(value: PropertyNames) -> Self {
        value.0
    }
}

impl Deref for PropertyNames {
    type Target = BTreeMap<String, String>;

    #[inline]
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for PropertyNames {
    #[inline]
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}
