// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::untagged_union;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OneOfArrays {
    StringList(Vec<String>),
    IntegerList(Vec<i128>),
    String(String),
}

untagged_union! {
    OneOfArrays: one_of {
        StringList => ARRAY,
        IntegerList: list whole => ARRAY,
        String => STRING,
    }
}
