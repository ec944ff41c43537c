// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Created {
    pub kind: String,
    pub id: i64,
    pub at: String,
    pub name: String,
    pub size: i64,
}

impl Created {
    /// Makes a new `Created`.
    pub fn new(
        kind: impl Into<String>,
        id: i64,
        at: impl Into<String>,
        name: impl Into<String>,
        size: i64,
    ) -> Self {
        Self {
            kind: kind.into(),
            id,
            at: at.into(),
            name: name.into(),
            size,
        }
    }
}

object::model! {
    Created {
        "kind" => kind: required,
        "id" => id: required whole,
        "at" => at: required,
        "name" => name: required,
        "size" => size: required whole,
    }
}
