// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::untagged_union;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NeverTextOrNumber {
    Number(f64),
    String(String),
}

untagged_union! {
    NeverTextOrNumber: any_of {
        Number => INTEGER | FRACTION,
        String => STRING,
    }
}
