// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SubEv2Request {
    pub cb: Option<String>,
}

object::model! {
    SubEv2Request: Default {
        "cb" => cb: optional,
    }
}
