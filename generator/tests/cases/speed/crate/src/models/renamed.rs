// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Renamed {
    pub kind: String,
    pub id: i64,
    pub at: String,
    pub name: String,
}

impl Renamed {
    /// Makes a new `Renamed`.
    pub fn new(
        kind: impl Into<String>,
        id: i64,
        at: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            kind: kind.into(),
            id,
            at: at.into(),
            name: name.into(),
        }
    }
}

object::model! {
    Renamed {
        "kind" => kind: required,
        "id" => id: required whole,
        "at" => at: required,
        "name" => name: required,
    }
}
