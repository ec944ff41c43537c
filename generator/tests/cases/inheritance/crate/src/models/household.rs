// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;
use super::Pet;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Household {
    pub pets: Option<Vec<Pet>>,
    pub favourite: Option<Pet>,
}

impl Household {
    /// Sets `pets`.
    #[inline]
    pub fn with_pets(mut self, value: Vec<Pet>) -> Self {
        self.pets = Some(value);
        self
    }

    /// Sets `favourite`.
    pub fn with_favourite(mut self, value: impl Into<Pet>) -> Self {
        self.favourite = Some(value.into());
        self
    }
}

object::model! {
    Household: Default {
        "pets" => pets: optional list,
        "favourite" => favourite: optional,
    }
}
