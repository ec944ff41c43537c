// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

/// It does not describe its tag.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Dog {
    pub breed: Option<String>,
    /// Tells the members of a union apart.
    pub kind: Option<String>,
}

impl Dog {
    /// Sets `breed`.
    pub fn with_breed(mut self, value: impl Into<String>) -> Self {
        self.breed = Some(value.into());
        self
    }

    /// Sets `kind`.
    pub fn with_kind(mut self, value: impl Into<String>) -> Self {
        self.kind = Some(value.into());
        self
    }
}

object::model! {
    Dog: Default {
        "breed" => breed: optional,
        "kind" => kind: optional,
    }
}
