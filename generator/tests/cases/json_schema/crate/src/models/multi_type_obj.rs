// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::{object, untagged_union};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MultiTypeObj {
    IntegerList(Vec<i128>),
    A(MultiTypeObjA),
}

untagged_union! {
    MultiTypeObj: one_of {
        IntegerList: list whole => ARRAY,
        A(MultiTypeObjA) => OBJECT knows("a"),
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MultiTypeObjA {
    pub a: Option<String>,
}

impl MultiTypeObjA {
    /// Sets `a`.
    pub fn with_a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }
}

object::model! {
    MultiTypeObjA: Default {
        "a" => a: optional,
    }
}
