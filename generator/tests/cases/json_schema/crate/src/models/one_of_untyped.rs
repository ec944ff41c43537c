// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde_json::Value;

use crate::runtime::untagged_union;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OneOfUntyped {
    Value(Value),
    String(String),
}

untagged_union! {
    OneOfUntyped: one_of {
        Value => NULL | BOOLEAN | INTEGER | FRACTION | STRING | ARRAY | OBJECT keeps_unknown,
        String => STRING,
    }
}
