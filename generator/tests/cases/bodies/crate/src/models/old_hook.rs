// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OldHookRequest {
    pub o: Option<String>,
}

object::model! {
    OldHookRequest: Default {
        "o" => o: optional,
    }
}
