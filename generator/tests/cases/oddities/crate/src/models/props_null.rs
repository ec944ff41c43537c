// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::ops::{Deref, DerefMut};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PropsNull(pub Map<String, Value>);

impl From<Map<String, Value>> for PropsNull {
    #[inline]
    fn from(value: Map<String, Value>) -> Self {
        Self(value)
    }
}

impl From<PropsNull> for Map<String, Value> {
    #[inline]
    fn from(value: PropsNull) -> Self {
        value.0
    }
}

impl Deref for PropsNull {
    type Target = Map<String, Value>;

    #[inline]
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for PropsNull {
    #[inline]
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}
