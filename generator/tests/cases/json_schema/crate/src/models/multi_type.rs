// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::untagged_union;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MultiType {
    String(String),
    Integer(i128),
}

untagged_union! {
    MultiType: one_of {
        String => STRING,
        Integer: whole => INTEGER,
    }
}
