// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde_json::Value;

use crate::runtime::tuple;
use super::Anchored;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TupleOpen(pub String, pub Anchored, pub Vec<Value>);

tuple! {
    TupleOpen {
        place_0,
        place_1,
        _ => rest,
    }
}
