// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;
use super::Comment;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ReadOnlyRef {
    /// Read-only: part of responses.
    pub id: Option<Comment>,
}

object::model! {
    ReadOnlyRef: Default {
        "id" => id: optional,
    }
}
