// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::ops::{Deref, DerefMut};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The document demands more of the value than its type says: `const`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ConstObj(pub Map<String, Value>);

impl From<Map<String, Value>> for ConstObj {
    #[inline]
    fn from(value: Map<String, Value>) -> Self {
        Self(value)
    }
}

impl From<ConstObj> for Map<String, Value> {
    #[inline]
    fn from(value: ConstObj) -> Self {
        value.0
    }
}

impl Deref for ConstObj {
    type Target = Map<String, Value>;

    #[inline]
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for ConstObj {
    #[inline]
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}
