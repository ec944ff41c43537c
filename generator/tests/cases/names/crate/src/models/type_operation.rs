// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TypeResponse {
    pub a: Option<String>,
}

object::model! {
    TypeResponse: Default {
        "a" => a: optional,
    }
}
