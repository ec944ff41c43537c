// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{object, untagged_union};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnionOfSelf {
    String(String),
    UnionOfSelfList(Vec<UnionOfSelf>),
    U(UnionOfSelfU),
}

untagged_union! {
    UnionOfSelf: one_of {
        String => STRING,
        UnionOfSelfList => ARRAY,
        U(UnionOfSelfU) => OBJECT knows("u"),
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UnionOfSelfU {
    pub u: Option<Box<UnionOfSelf>>,
}

impl UnionOfSelfU {
    /// Sets `u`.
    pub fn with_u(mut self, value: impl Into<UnionOfSelf>) -> Self {
        self.u = Some(Box::new(value.into()));
        self
    }
}

object::model! {
    UnionOfSelfU: Default {
        "u" => u: optional,
    }
}
