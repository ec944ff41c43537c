// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NewPetRequest {
    pub w: Option<String>,
}

object::model! {
    NewPetRequest: Default {
        "w" => w: optional,
    }
}
