// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::tuple;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Alone(pub i128);

tuple! {
    Alone {
        place_0: whole,
    }
}
