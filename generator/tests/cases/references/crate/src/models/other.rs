// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;
use super::{Next, Thing};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Other {
    pub back: Option<Box<Thing>>,
    pub next: Option<Next>,
}

object::model! {
    Other: Default {
        "back" => back: optional,
        "next" => next: optional,
    }
}
