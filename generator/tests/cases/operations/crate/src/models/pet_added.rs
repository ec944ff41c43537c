// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PetAddedRequest {
    pub id: Option<i128>,
}

object::model! {
    PetAddedRequest: Default {
        "id" => id: optional whole,
    }
}
