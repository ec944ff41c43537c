// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::ops::{Deref, DerefMut};

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Lists(pub Vec<Lists>);

impl From<Vec<Lists>> for Lists {
    #[inline]
    fn from(value: Vec<Lists>) -> Self {
        Self(value)
    }
}

impl From<Lists> for Vec<Lists> {
    #[inline]
    fn from(value: Lists) -> Self {
        value.0
    }
}

impl Deref for Lists {
    type Target = Vec<Lists>;

    #[inline]
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for Lists {
    #[inline]
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}
