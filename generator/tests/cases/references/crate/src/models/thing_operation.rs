// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;
use super::Thing;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ThingResponse {
    pub thing: Option<Box<Thing>>,
}

object::model! {
    ThingResponse: Default {
        "thing" => thing: optional,
    }
}
