// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Moved {
    pub kind: String,
    pub id: i64,
    pub at: String,
    pub from: String,
    pub to: String,
}

impl Moved {
    /// Makes a new `Moved`.
    pub fn new(
        kind: impl Into<String>,
        id: i64,
        at: impl Into<String>,
        from: impl Into<String>,
        to: impl Into<String>,
    ) -> Self {
        Self {
            kind: kind.into(),
            id,
            at: at.into(),
            from: from.into(),
            to: to.into(),
        }
    }
}

object::model! {
    Moved {
        "kind" => kind: required,
        "id" => id: required whole,
        "at" => at: required,
        "from" => from: required,
        "to" => to: required,
    }
}
