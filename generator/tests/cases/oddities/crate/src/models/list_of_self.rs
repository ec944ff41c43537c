// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::ops::{Deref, DerefMut};

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ListOfSelf(pub Vec<ListOfSelf>);

impl From<Vec<ListOfSelf>> for ListOfSelf {
    #[inline]
    fn from(value: Vec<ListOfSelf>) -> Self {
        Self(value)
    }
}

impl From<ListOfSelf> for Vec<ListOfSelf> {
    #[inline]
    fn from(value: ListOfSelf) -> Self {
        value.0
    }
}

impl Deref for ListOfSelf {
    type Target = Vec<ListOfSelf>;

    #[inline]
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for ListOfSelf {
    #[inline]
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}
