// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PostPetsOnDoneRequest {
    pub done: Option<bool>,
}

object::model! {
    PostPetsOnDoneRequest: Default {
        "done" => done: optional,
    }
}
