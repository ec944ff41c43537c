// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::tuple;

#[derive(Clone, Debug, PartialEq)]
pub struct PairAndMore(pub String, pub Vec<f64>);

tuple! {
    PairAndMore {
        place_0,
        _ => rest,
    }
}
