// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::tuple;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Open(pub String, pub Vec<i128>);

tuple! {
    Open {
        place_0,
        _ => rest: whole,
    }
}
