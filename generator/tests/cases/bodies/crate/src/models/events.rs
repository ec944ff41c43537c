// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EventsResponse {
    pub data: Option<String>,
}

object::model! {
    EventsResponse: Default {
        "data" => data: optional,
    }
}
