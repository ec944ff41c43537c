// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RResponse {
    pub r: Option<String>,
}

object::model! {
    RResponse: Default {
        "r" => r: optional,
    }
}
