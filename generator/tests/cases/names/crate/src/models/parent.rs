// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Parent {
    pub child: Option<ParentChildObject>,
}

impl Parent {
    /// Sets `child`.
    #[inline]
    pub fn with_child(mut self, value: ParentChildObject) -> Self {
        self.child = Some(value);
        self
    }
}

object::model! {
    Parent: Default {
        "child" => child: optional,
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ParentChildObject {
    pub a: Option<String>,
}

impl ParentChildObject {
    /// Sets `a`.
    pub fn with_a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }
}

object::model! {
    ParentChildObject: Default {
        "a" => a: optional,
    }
}
