// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Address {
    pub street: Option<String>,
    pub city: Option<String>,
}

impl Address {
    /// Sets `street`.
    pub fn with_street(mut self, value: impl Into<String>) -> Self {
        self.street = Some(value.into());
        self
    }

    /// Sets `city`.
    pub fn with_city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
}

object::model! {
    Address: Default {
        "street" => street: optional,
        "city" => city: optional,
    }
}
