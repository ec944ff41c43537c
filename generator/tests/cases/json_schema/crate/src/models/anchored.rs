// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Anchored {
    pub a: Option<String>,
    /// Tells the members of a union apart.
    pub kind: Option<String>,
}

impl Anchored {
    /// Sets `a`.
    pub fn with_a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }

    /// Sets `kind`.
    pub fn with_kind(mut self, value: impl Into<String>) -> Self {
        self.kind = Some(value.into());
        self
    }
}

object::model! {
    Anchored: Default {
        "a" => a: optional,
        "kind" => kind: optional,
    }
}
