// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;
use std::ops::{Deref, DerefMut};

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MapOfSelf(pub BTreeMap<String, MapOfSelf>);

impl From<BTreeMap<String, MapOfSelf>> for MapOfSelf {
    #[inline]
    fn from(value: BTreeMap<String, MapOfSelf>) -> Self {
        Self(value)
    }
}

impl From<MapOfSelf> for BTreeMap<String, MapOfSelf> {
    #[inline]
    fn from(value: MapOfSelf) -> Self {
        value.0
    }
}

impl Deref for MapOfSelf {
    type Target = BTreeMap<String, MapOfSelf>;

    #[inline]
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for MapOfSelf {
    #[inline]
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}
