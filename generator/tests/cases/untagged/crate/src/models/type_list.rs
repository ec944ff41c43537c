// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::untagged_union;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TypeList {
    String(String),
    Number(f64),
    Boolean(bool),
}

untagged_union! {
    TypeList: one_of {
        String => STRING,
        Number => INTEGER | FRACTION,
        Boolean => BOOLEAN,
    }
}
