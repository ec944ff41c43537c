// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Removed {
    pub kind: String,
    pub id: i64,
    pub at: String,
}

impl Removed {
    /// Makes a new `Removed`.
    pub fn new(kind: impl Into<String>, id: i64, at: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            id,
            at: at.into(),
        }
    }
}

object::model! {
    Removed {
        "kind" => kind: required,
        "id" => id: required whole,
        "at" => at: required,
    }
}
