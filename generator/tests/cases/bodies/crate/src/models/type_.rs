// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TypeResponseValue {
    pub v: Option<i128>,
}

object::model! {
    TypeResponseValue: Default {
        "v" => v: optional whole,
    }
}
