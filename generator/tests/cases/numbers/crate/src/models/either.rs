// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use crate::runtime::untagged_union;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Either {
    Integer(i128),
    Boolean(bool),
    IntegerList(Vec<i128>),
}

untagged_union! {
    Either: one_of {
        Integer: whole => INTEGER,
        Boolean => BOOLEAN,
        IntegerList: list whole => ARRAY,
    }
}
