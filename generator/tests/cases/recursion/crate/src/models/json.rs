// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use std::collections::BTreeMap;

use crate::runtime::untagged_union;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Json {
    String(String),
    Number(f64),
    JsonList(Vec<Json>),
    JsonMap(BTreeMap<String, Json>),
}

untagged_union! {
    Json: one_of {
        String => STRING,
        Number => INTEGER | FRACTION,
        JsonList => ARRAY,
        JsonMap => OBJECT keeps_unknown,
    }
}
